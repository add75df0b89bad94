import {
  SetRowHeightCommand,
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
} from "@univerjs/sheets";
import type { Area } from "../../formulaText/area";
import { intersection } from "../../formulaText/area";
import type { Book } from "./book";
import { SheetCells } from "./sheetCells";
import { usedArea } from "./usedArea";
import { clipToSheet, growSheet } from "./writeCells";

interface Target {
  readonly book: Book;
  readonly sheetId: string;
  readonly area: Area;
}

/** Excel measures in points, Univer in pixels. */
const PIXELS_A_POINT = 4 / 3;
const FONT_SIZE = 11;
/** Width of an average character over its font size, in pixels a point, and the space beside the text. */
const CHARACTER = 0.75;
const PADDING = 14;
const NARROWEST = 24;

export function columnWidth({ book, sheetId, area }: Target): number | null {
  const sheet = book.sheet(sheetId);
  const { startColumn, endColumn } = clipToSheet(book, sheetId, area);
  const width = sheet.getColumnWidth(startColumn);
  for (let column = startColumn; column <= endColumn; column += 1) {
    if (sheet.getColumnWidth(column) !== width) return null;
  }
  return toPoints(width);
}

function toPoints(pixels: number): number {
  return Math.round((pixels / PIXELS_A_POINT) * 100) / 100;
}

export function rowHeight({ book, sheetId, area }: Target): number | null {
  const sheet = book.sheet(sheetId);
  const { startRow, endRow } = clipToSheet(book, sheetId, area);
  const height = sheet.getRowHeight(startRow);
  for (let row = startRow; row <= endRow; row += 1) {
    if (sheet.getRowHeight(row) !== height) return null;
  }
  return toPoints(height);
}

export async function setColumnWidth(target: Target, points: number): Promise<void> {
  await growSheet(target.book, target.sheetId, target.area);
  setPixels(target, points * PIXELS_A_POINT);
}

export async function setRowHeight({ book, sheetId, area }: Target, points: number): Promise<void> {
  await growSheet(book, sheetId, area);
  await book.run(SetRowHeightCommand.id, {
    subUnitId: sheetId,
    ranges: [clipToSheet(book, sheetId, area)],
    value: points * PIXELS_A_POINT,
  });
}

/** Fits columns by counting characters: the host has no screen to measure text on. */
export function autofitColumns(target: Target): void {
  const { book, sheetId, area } = target;
  const used = usedArea(target, true);
  const present = used && intersection(used, area);
  if (!present) return;
  const cells = new SheetCells(book, sheetId);
  for (let column = present.startColumn; column <= present.endColumn; column += 1) {
    let widest = NARROWEST;
    for (let row = present.startRow; row <= present.endRow; row += 1) {
      const size = cells.sheet.getComposedCellStyle(row, column).fs ?? FONT_SIZE;
      const width = cells.text(row, column).length * size * CHARACTER + PADDING;
      widest = Math.max(widest, Math.ceil(width));
    }
    const one = { ...area, startColumn: column, endColumn: column };
    setPixels({ ...target, area: one }, widest);
  }
}

/** By mutation: Univer's command measures every row of the column anew, and Excel leaves the rows alone. */
function setPixels({ book, sheetId, area }: Target, colWidth: number): void {
  const ranges = [clipToSheet(book, sheetId, area)];
  const params = { unitId: book.unitId, subUnitId: sheetId, ranges, colWidth };
  const undo = SetWorksheetColWidthMutationFactory(params, book.sheet(sheetId));
  book.change(SetWorksheetColWidthMutation.id, params, undo);
}
