import type { Alignment } from "@cj-tech-master/excelts";
import type { IStyleData } from "@univerjs/core";
import { HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";

const HORIZONTAL: readonly (readonly [HorizontalAlign, Alignment["horizontal"]])[] = [
  [HorizontalAlign.LEFT, "left"],
  [HorizontalAlign.CENTER, "center"],
  [HorizontalAlign.RIGHT, "right"],
  [HorizontalAlign.JUSTIFIED, "justify"],
  [HorizontalAlign.DISTRIBUTED, "distributed"],
];
const VERTICAL: readonly (readonly [VerticalAlign, Alignment["vertical"]])[] = [
  [VerticalAlign.TOP, "top"],
  [VerticalAlign.MIDDLE, "middle"],
  [VerticalAlign.BOTTOM, "bottom"],
];
/** The padding that the workbench shows for one of Excel's indents. */
const INDENT_PIXELS = 9;

export function toFileAlignment(style: IStyleData): Partial<Alignment> | undefined {
  const horizontal = HORIZONTAL.find(([ours]) => ours === style.ht)?.[1];
  const vertical = VERTICAL.find(([ours]) => ours === style.vt)?.[1];
  const indent = Math.round((style.pd?.l ?? 0) / INDENT_PIXELS);
  const alignment: Partial<Alignment> = {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(style.tb === WrapStrategy.WRAP && { wrapText: true }),
    // Excel indents only from a side it is told.
    ...(indent > 0 && { indent, horizontal: horizontal ?? "left" }),
    ...(style.tr?.a && { textRotation: style.tr.a }),
  };
  return Object.keys(alignment).length > 0 ? alignment : undefined;
}

export function fromFileAlignment(alignment: Partial<Alignment> | undefined): IStyleData {
  if (!alignment) return {};
  const ht = HORIZONTAL.find(([, file]) => file === alignment.horizontal)?.[0];
  const vt = VERTICAL.find(([, file]) => file === alignment.vertical)?.[0];
  const { indent = 0, textRotation } = alignment;
  return {
    ...(ht !== undefined && { ht }),
    ...(vt !== undefined && { vt }),
    ...(alignment.wrapText === true && { tb: WrapStrategy.WRAP }),
    ...(indent > 0 && { pd: { l: indent * INDENT_PIXELS } }),
    ...(typeof textRotation === "number" && textRotation !== 0 && { tr: { a: textRotation } }),
  };
}
