import type { Area } from "../../formulaText/area";
import type { UniverBook } from "./univerBook";

/** Pixels at 100 % from the sheet's first cell. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The cells of an area. */
export function areaBox(book: UniverBook, sheetId: string, area: Area): Box {
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
