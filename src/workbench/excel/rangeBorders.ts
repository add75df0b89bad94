import type { ExcelClass } from "../protocol/excelObject";
import type { BorderEdge } from "../book/borders";
import {
  BORDER_EDGES,
  BORDER_STYLES,
  BORDER_WEIGHTS,
  readBorder,
  setBorder,
} from "../book/borders";
import { readColor } from "../book/color";
import { oneOf } from "./arguments";
import type { BorderTarget, Make, RangeTarget } from "./make";

export const rangeBordersClass = (make: Make): ExcelClass<RangeTarget> => ({
  name: "RangeBorderCollection",
  get: { Count: () => BORDER_EDGES.length },
  items: (target) => BORDER_EDGES.map((edge) => make.rangeBorder({ ...target, edge })),
  item: (target, edge) => make.rangeBorder({ ...target, edge: oneOf(edge, BORDER_EDGES) }),
});

const edgeOf = ({ edge }: BorderTarget): BorderEdge => oneOf(edge, BORDER_EDGES);

export const rangeBorderClass = (): ExcelClass<BorderTarget> => ({
  name: "RangeBorder",
  identity: ({ edge }) => ({ Id: edge }),
  get: {
    SideIndex: ({ edge }) => edge,
    Style: (target) => readBorder(target, edgeOf(target)).style,
    Color: (target) => readBorder(target, edgeOf(target)).color,
    Weight: (target) => readBorder(target, edgeOf(target)).weight,
  },
  set: {
    Style: (target, style) =>
      setBorder(target, edgeOf(target), { style: oneOf(style, BORDER_STYLES) }),
    Color: (target, color) => setBorder(target, edgeOf(target), { color: readColor(color) }),
    Weight: (target, weight) =>
      setBorder(target, edgeOf(target), { weight: oneOf(weight, BORDER_WEIGHTS) }),
  },
});
