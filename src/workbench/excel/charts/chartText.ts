import type { ExcelClass, ExcelObject } from "../../protocol/excelObject";
import { excelObject } from "../../protocol/excelObject";
import { readColor } from "../../book/color";
import type { SheetArea } from "../../book/univerBook";
import type { ChartFont, ChartLine, ChartText } from "../../book/charts/chart";
import { flag, oneOf, positive, text } from "../arguments";
import type { Lens } from "./lens";
import { at, change } from "./lens";

const fontClass: ExcelClass<Lens<ChartFont>> = {
  name: "ChartFont",
  get: {
    Bold: (font) => font.get().bold ?? false,
    Italic: (font) => font.get().italic ?? false,
    Color: (font) => font.get().color ?? "#595959",
    Name: (font) => font.get().name ?? "Calibri",
    Size: (font) => font.get().size ?? 9,
  },
  set: {
    Bold: (font, bold) => {
      change(font, { bold: flag(bold) });
    },
    Italic: (font, italic) => {
      change(font, { italic: flag(italic) });
    },
    Color: (font, color) => {
      change(font, { color: readColor(color) });
    },
    Name: (font, name) => {
      change(font, { name: text(name) });
    },
    Size: (font, size) => {
      change(font, { size: positive(size) });
    },
  },
};

/** The format of a text: a font and no more. */
export function textFormat(className: string, font: Lens<ChartFont>): ExcelObject {
  return excelObject(
    { name: className, child: { Font: () => excelObject(fontClass, font) } },
    font,
  );
}

/** A chart's or an axis's title. Giving it a text shows it. */
export function titleObject(
  className: string,
  title: Lens<ChartText>,
  cell?: TitleCell,
): ExcelObject {
  return excelObject(
    {
      name: className,
      get: {
        Text: () => cell?.text() ?? title.get().text ?? "",
        Visible: () => title.get().visible,
      },
      set: {
        Text: (_, value) => {
          const own = value === "" ? null : text(value);
          change(title, { text: own, visible: true, ...(cell && { source: null }) });
        },
        Visible: (_, visible) => {
          change(title, { visible: flag(visible) });
        },
      },
      child: { Format: () => textFormat(`${className}Format`, at(title, "font")) },
      call: cell && {
        SetFormula: (_, formula) => {
          change(title, { source: cell.read(text(formula)), visible: true });
        },
      },
    },
    title,
  );
}

/** How a chart's title reads a cell. */
interface TitleCell {
  /** What it shows now; null where the title has its own text. */
  text: () => string | null;
  /** The cell of a formula such as "=Sheet1!$A$1". */
  read: (formula: string) => SheetArea;
}

const LINE_STYLES: readonly string[] = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Grey25",
  "Grey50",
  "Grey75",
  "Automatic",
  "RoundDot",
];

const lineClass: ExcelClass<Lens<ChartLine>> = {
  name: "ChartLineFormat",
  get: {
    Color: (line) => line.get().color ?? "",
    Weight: (line) => line.get().weight ?? 2.25,
    LineStyle: (line) => (line.get().isNone ? "None" : (line.get().style ?? "Automatic")),
  },
  set: {
    Color: (line, color) => {
      change(line, { color: readColor(color), isNone: false });
    },
    Weight: (line, weight) => {
      change(line, { weight: positive(weight) });
    },
    LineStyle: (line, word) => {
      const style = oneOf(word, LINE_STYLES);
      change(line, { style, isNone: style === "None" });
    },
  },
  call: {
    Clear: (line) => {
      change(line, { isNone: true });
    },
  },
};

export function lineObject(line: Lens<ChartLine>): ExcelObject {
  return excelObject(lineClass, line);
}
