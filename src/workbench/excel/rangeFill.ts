import type { ExcelClass } from "../protocol/excelObject";
import { colorText, readColor } from "../book/color";
import { commonStyle, setStyle } from "../book/style";
import type { RangeTarget } from "./make";

export const rangeFillClass = (): ExcelClass<RangeTarget> => ({
  name: "RangeFill",
  get: { Color: (target) => commonStyle(target, (style) => colorText(style.bg, "#FFFFFF")) },
  set: { Color: (target, color) => setStyle(target, "bg", { rgb: readColor(color) }) },
  call: { Clear: (target) => setStyle(target, "bg", null) },
});
