import { HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { ExcelClass } from "../protocol/excelObject";
import {
  autofitColumns,
  columnWidth,
  rowHeight,
  setColumnWidth,
  setRowHeight,
} from "../book/sizes";
import { commonStyle, setStyle } from "../book/style";
import { flag, integer, oneOf, positive } from "./arguments";
import type { Make, RangeTarget } from "./make";

const HORIZONTAL = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Fill: HorizontalAlign.LEFT,
  Justify: HorizontalAlign.JUSTIFIED,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Distributed: HorizontalAlign.DISTRIBUTED,
} as const;

const VERTICAL = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
} as const;

/** Univer has padding where Excel has indents; one indent is about as wide as three spaces. */
const INDENT_PIXELS = 9;

export const rangeFormatClass = (make: Make): ExcelClass<RangeTarget> => ({
  name: "RangeFormat",
  get: {
    ColumnWidth: columnWidth,
    RowHeight: rowHeight,
    HorizontalAlignment: (target) =>
      keyOf(
        HORIZONTAL,
        commonStyle(target, (style) => style.ht ?? HorizontalAlign.UNSPECIFIED),
      ),
    VerticalAlignment: (target) =>
      keyOf(
        VERTICAL,
        commonStyle(target, (style) => style.vt ?? VerticalAlign.BOTTOM),
      ),
    WrapText: (target) => commonStyle(target, (style) => style.tb === WrapStrategy.WRAP),
    IndentLevel: (target) =>
      commonStyle(target, (style) => Math.round((style.pd?.l ?? 0) / INDENT_PIXELS)),
  },
  set: {
    ColumnWidth: (target, points) => setColumnWidth(target, positive(points)),
    RowHeight: (target, points) => setRowHeight(target, positive(points)),
    HorizontalAlignment: (target, word) =>
      setStyle(target, "ht", HORIZONTAL[oneOf(word, keys(HORIZONTAL))]),
    VerticalAlignment: (target, word) =>
      setStyle(target, "vt", VERTICAL[oneOf(word, keys(VERTICAL))]),
    WrapText: (target, wrap) =>
      setStyle(target, "tb", flag(wrap) ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW),
    IndentLevel: (target, level) => setStyle(target, "pd", { l: integer(level) * INDENT_PIXELS }),
  },
  child: {
    Fill: make.rangeFill,
    Font: make.rangeFont,
    Borders: make.rangeBorders,
    Protection: make.formatProtection,
  },
  call: {
    AutofitColumns: autofitColumns,
    // Univer fits rows to wrapped text by itself.
    AutofitRows: () => null,
  },
});

function keys<K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] {
  return Object.keys(record) as K[];
}

function keyOf<K extends string>(
  record: Readonly<Record<K, number>>,
  value: number | null,
): K | null {
  return keys(record).find((key) => record[key] === value) ?? null;
}
