import type { Area } from "../../formulaText/area";
import { WHOLE_SHEET } from "../../formulaText/area";
import type { HeaderFooterPart, PageLayout } from "../book/pageLayout";
import { HEADER_FOOTER_PARTS, changePageLayout, pageLayoutOf } from "../book/pageLayout";
import { rangeArea } from "../book/rangeArea";
import { excelError } from "../protocol/errors";
import type { ExcelClass } from "../protocol/excelObject";
import { isExcelObject, pascalCase } from "../protocol/excelObject";
import { flag, oneOf, positive, record, text } from "./arguments";
import type { Make, SheetTarget } from "./make";

type Key = Exclude<keyof PageLayout, "id" | "sheetId">;

const FLAGS = [
  "centerHorizontally",
  "centerVertically",
  "printGridlines",
  "printHeadings",
  "blackAndWhite",
] as const;
const MARGINS = [
  "leftMargin",
  "rightMargin",
  "topMargin",
  "bottomMargin",
  "headerMargin",
  "footerMargin",
] as const;
/** The sizes of Excel.PaperType that offices have; the others are InvalidArgument. */
const PAPERS = ["Letter", "Legal", "Tabloid", "Ledger", "Executive", "A3", "A4", "A5", "B4", "B5"];

export const pageLayoutClass = (make: Make): ExcelClass<SheetTarget> => {
  const range = (key: "printArea" | "titleRows" | "titleColumns") => (target: SheetTarget) => {
    const area = layout(target)[key];
    return area && make.range({ ...target, area });
  };
  return {
    name: "PageLayout",
    get: {
      ...readers(["orientation", "paperSize", "zoom", "printOrder", "firstPageNumber"]),
      ...readers(FLAGS),
      ...readers(MARGINS),
    },
    set: {
      Orientation: setter("orientation", (word) => oneOf(word, ["Portrait", "Landscape"])),
      PaperSize: setter("paperSize", (word) => oneOf(word, PAPERS)),
      PrintOrder: setter("printOrder", (word) => oneOf(word, ["DownThenOver", "OverThenDown"])),
      FirstPageNumber: setter("firstPageNumber", (number) =>
        number === "" ? "" : positive(number),
      ),
      Zoom: setter("zoom", readZoom),
      ...Object.fromEntries(FLAGS.map((key) => [pascalCase(key), setter(key, flag)])),
      ...Object.fromEntries(MARGINS.map((key) => [pascalCase(key), setter(key, points)])),
    },
    child: { HeadersFooters: make.headersFooters },
    call: {
      SetPrintArea: (target, given) => {
        set(target, { printArea: areaOf(target, given) });
      },
      SetPrintTitleRows: (target, given) => {
        const { startRow, endRow } = areaOf(target, given);
        set(target, { titleRows: { ...WHOLE_SHEET, startRow, endRow } });
      },
      SetPrintTitleColumns: (target, given) => {
        const { startColumn, endColumn } = areaOf(target, given);
        set(target, { titleColumns: { ...WHOLE_SHEET, startColumn, endColumn } });
      },
      GetPrintAreaOrNullObject: range("printArea"),
      GetPrintTitleRowsOrNullObject: range("titleRows"),
      GetPrintTitleColumnsOrNullObject: range("titleColumns"),
    },
  };
};

/** The breaks between pages that follow one another downwards. */
export const horizontalPageBreaksClass = (make: Make): ExcelClass<SheetTarget> => ({
  name: "PageBreakCollection",
  call: {
    Add: (target, given) => {
      const { startRow } = areaOf(target, given);
      // Nothing can be before the first row.
      if (startRow === 0) throw excelError("InvalidArgument");
      const { rowBreaks } = layout(target);
      set(target, { rowBreaks: [...new Set([...rowBreaks, startRow])].sort((a, b) => a - b) });
      return make.pageBreak(target);
    },
    GetCount: (target) => layout(target).rowBreaks.length,
    RemovePageBreaks: (target) => {
      set(target, { rowBreaks: [] });
    },
  },
});

export const pageBreakClass = (): ExcelClass<SheetTarget> => ({ name: "PageBreak" });

export const headersFootersClass = (make: Make): ExcelClass<SheetTarget> => ({
  name: "HeaderFooterGroup",
  get: { State: () => "Default" },
  child: { DefaultForAllPages: make.headerFooter },
});

export const headerFooterClass = (): ExcelClass<SheetTarget> => {
  const members = <F>(member: (part: HeaderFooterPart) => F): Record<string, F> =>
    Object.fromEntries(HEADER_FOOTER_PARTS.map((part) => [pascalCase(part), member(part)]));
  return {
    name: "HeaderFooter",
    get: members((part) => (target: SheetTarget) => layout(target).headersFooters[part]),
    set: members((part) => (target: SheetTarget, value: unknown) => {
      const { headersFooters } = layout(target);
      const content = value === "" ? "" : text(value);
      set(target, { headersFooters: { ...headersFooters, [part]: content } });
    }),
  };
};

function layout({ book, sheetId }: SheetTarget): PageLayout {
  book.sheet(sheetId);
  return pageLayoutOf(book, sheetId);
}

function set({ book, sheetId }: SheetTarget, changes: Partial<PageLayout>): void {
  book.sheet(sheetId);
  changePageLayout(book, sheetId, changes);
}

function readers(keys: readonly Key[]): Record<string, (target: SheetTarget) => unknown> {
  return Object.fromEntries(
    keys.map((key) => [pascalCase(key), (target: SheetTarget) => layout(target)[key]]),
  );
}

function setter<K extends Key>(key: K, read: (value: unknown) => PageLayout[K]) {
  return (target: SheetTarget, value: unknown): void => {
    set(target, { [key]: read(value) });
  };
}

function points(value: unknown): number {
  if (typeof value !== "number" || !(value >= 0)) throw excelError("InvalidArgument");
  return value;
}

function readZoom(value: unknown): PageLayout["zoom"] {
  const given = record(value);
  const keys = ["scale", "horizontalFitToPages", "verticalFitToPages"] as const;
  const set = keys.filter((key) => given[key] !== undefined && given[key] !== null);
  const zoom = Object.fromEntries(set.map((key) => [key, positive(given[key])]));
  const { scale = 100 } = zoom;
  if (scale < 10 || scale > 400) throw excelError("InvalidArgument");
  return zoom;
}

function areaOf({ book, sheetId }: SheetTarget, given: unknown): Area {
  const address: unknown = isExcelObject(given) ? given.get("Address") : given;
  const found = rangeArea(book, sheetId, text(address));
  if (found.sheetId !== sheetId) throw excelError("InvalidArgument");
  return found.area;
}
