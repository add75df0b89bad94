import type { Worksheet } from "@univerjs/core";
import type { Box } from "../../book/areaBox";
import type { ViewBox } from "./placeOver";

/** Where a box of the sheet is seen, from the corner of the first cell, and from where on it is not under frozen panes. */
export function seen(
  sheet: Worksheet,
  { left, top, width, height }: Box,
  scroll: { readonly x: number; readonly y: number },
  scale: number,
): { box: ViewBox; clip: { left: number; top: number } } {
  const { xSplit, ySplit } = sheet.getFreeze();
  const frozenWidth = sum(xSplit, (column) => sheet.getColumnWidth(column));
  const frozenHeight = sum(ySplit, (row) => sheet.getRowHeight(row));
  // What begins in a frozen pane stays with it.
  const scrollsAcross = left >= frozenWidth;
  const scrollsDown = top >= frozenHeight;
  return {
    box: {
      left: (left - (scrollsAcross ? scroll.x : 0)) * scale,
      top: (top - (scrollsDown ? scroll.y : 0)) * scale,
      width,
      height,
    },
    clip: {
      left: scrollsAcross ? frozenWidth * scale : 0,
      top: scrollsDown ? frozenHeight * scale : 0,
    },
  };
}

function sum(count: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = 0; index < count; index += 1) total += size(index);
  return total;
}
