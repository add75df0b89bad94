import type { Area } from "../area";
import type { Book } from "../book";
import type { Chart } from "./chart";

/** Pixels at 100 % from the sheet's first cell. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const PIXELS_A_POINT = 4 / 3;

/** Where a chart is drawn. */
export function chartBox(book: Book, { sheetId, place }: Chart): Box {
  if (place.kind === "cells") return cellsBox(book, sheetId, place.area);
  const { left, top, width, height } = place;
  return {
    left: left * PIXELS_A_POINT,
    top: top * PIXELS_A_POINT,
    width: width * PIXELS_A_POINT,
    height: height * PIXELS_A_POINT,
  };
}

/** The same in points, as Excel tells it. */
export function chartPoints(book: Book, chart: Chart): Box {
  const { left, top, width, height } = chartBox(book, chart);
  return {
    left: left / PIXELS_A_POINT,
    top: top / PIXELS_A_POINT,
    width: width / PIXELS_A_POINT,
    height: height / PIXELS_A_POINT,
  };
}

function cellsBox(book: Book, sheetId: string, area: Area): Box {
  const sheet = book.sheet(sheetId);
  const width = (from: number, to: number): number =>
    sum(from, to, (column) => (sheet.getColVisible(column) ? sheet.getColumnWidth(column) : 0));
  const height = (from: number, to: number): number =>
    sum(from, to, (row) => (sheet.getRowVisible(row) ? sheet.getRowHeight(row) : 0));
  return {
    left: width(0, area.startColumn),
    top: height(0, area.startRow),
    width: width(area.startColumn, area.endColumn + 1),
    height: height(area.startRow, area.endRow + 1),
  };
}

function sum(from: number, to: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = from; index < to; index += 1) total += size(index);
  return total;
}
