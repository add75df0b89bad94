import type { ExcelClass } from "../protocol/excelObject";
import { readColor } from "../book/color";
import type { ConditionalLook } from "../book/conditionalFormat";
import { flag, oneOf } from "./arguments";
import { changeFormat, readFormat } from "./formatTarget";
import type { FormatTarget, Make } from "./make";

export const conditionalLookClass = (make: Make): ExcelClass<FormatTarget> => ({
  name: "ConditionalRangeFormat",
  child: { Font: make.conditionalFont, Fill: make.conditionalFill },
});

export const conditionalFillClass = (): ExcelClass<FormatTarget> => ({
  name: "ConditionalRangeFill",
  get: { Color: (target) => readFormat(target).look.fill ?? "" },
  set: {
    Color: (target, color) => {
      changeLook(target, { fill: readColor(color) });
    },
  },
  call: {
    Clear: (target) => {
      changeLook(target, { fill: undefined });
    },
  },
});

const UNDERLINES = ["None", "Single", "Double"] as const;

export const conditionalFontClass = (): ExcelClass<FormatTarget> => ({
  name: "ConditionalRangeFont",
  get: {
    Color: (target) => readFormat(target).look.color ?? "",
    Bold: (target) => readFormat(target).look.bold ?? null,
    Italic: (target) => readFormat(target).look.italic ?? null,
    Strikethrough: (target) => readFormat(target).look.strikethrough ?? null,
    Underline: (target) => (readFormat(target).look.underline ? "Single" : "None"),
  },
  set: {
    Color: (target, color) => {
      changeLook(target, { color: readColor(color) });
    },
    Bold: (target, bold) => {
      changeLook(target, { bold: flag(bold) });
    },
    Italic: (target, italic) => {
      changeLook(target, { italic: flag(italic) });
    },
    Strikethrough: (target, strikethrough) => {
      changeLook(target, { strikethrough: flag(strikethrough) });
    },
    Underline: (target, word) => {
      changeLook(target, { underline: oneOf(word, UNDERLINES) !== "None" });
    },
  },
});

function changeLook(target: FormatTarget, changes: ConditionalLook): void {
  changeFormat(target, { look: { ...readFormat(target).look, ...changes } });
}
