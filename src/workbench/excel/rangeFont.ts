import { BooleanNumber } from "@univerjs/core";
import type { ExcelClass } from "../protocol/excelObject";
import { colorText, readColor } from "../book/color";
import { commonStyle, setStyle } from "../book/style";
import { flag, oneOf, positive, text } from "./arguments";
import type { RangeTarget } from "./make";

const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;
const number = (value: boolean): BooleanNumber =>
  value ? BooleanNumber.TRUE : BooleanNumber.FALSE;

export const rangeFontClass = (): ExcelClass<RangeTarget> => ({
  name: "RangeFont",
  get: {
    Name: (target) => commonStyle(target, (style) => style.ff ?? "Arial"),
    Size: (target) => commonStyle(target, (style) => style.fs ?? 11),
    Bold: (target) => commonStyle(target, (style) => style.bl === BooleanNumber.TRUE),
    Italic: (target) => commonStyle(target, (style) => style.it === BooleanNumber.TRUE),
    Color: (target) => commonStyle(target, (style) => colorText(style.cl, "#000000")),
    Underline: (target) =>
      commonStyle(target, (style) => (style.ul?.s === BooleanNumber.TRUE ? "Single" : "None")),
  },
  set: {
    Name: (target, name) => setStyle(target, "ff", text(name)),
    Size: (target, size) => setStyle(target, "fs", positive(size)),
    Bold: (target, bold) => setStyle(target, "bl", number(flag(bold))),
    Italic: (target, italic) => setStyle(target, "it", number(flag(italic))),
    Color: (target, color) => setStyle(target, "cl", { rgb: readColor(color) }),
    Underline: (target, word) =>
      setStyle(target, "ul", { s: number(oneOf(word, UNDERLINES) !== "None") }),
  },
});
