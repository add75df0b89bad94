import type { IStyleData } from "@univerjs/core";
import {
  SetColDataCommand,
  SetStyleCommand,
  SetWorksheetDefaultStyleCommand,
} from "@univerjs/sheets";
import type { Area } from "../../formulaText/area";
import { MAX_COLUMNS, MAX_ROWS, columnCount, rowCount } from "../../formulaText/area";
import type { Book } from "./book";
import { usedArea } from "./usedArea";
import { refuseIfProtected } from "./locks";
import { clipToSheet, growSheet } from "./writeCells";

interface Target {
  readonly book: Book;
  readonly sheetId: string;
  readonly area: Area;
}

type StyleKey = keyof IStyleData;

/** Gives every cell of a range one style value, with undo; whole sheets and columns without a cell each. */
export async function setStyle<K extends StyleKey>(
  { book, sheetId, area }: Target,
  type: K,
  value: IStyleData[K],
): Promise<void> {
  refuseIfProtected(book, sheetId, area);
  if (rowCount(area) < MAX_ROWS) {
    await growSheet(book, sheetId, area);
    return setCells(book, sheetId, clipToSheet(book, sheetId, area), type, value);
  }
  await (columnCount(area) === MAX_COLUMNS
    ? setSheet(book, sheetId, type, value)
    : setColumns(book, sheetId, area, type, value));
  const used = usedArea({ book, sheetId, area }, false);
  if (used) await setCells(book, sheetId, used, type, value);
}

function setCells(book: Book, sheetId: string, range: Area, type: StyleKey, value: unknown) {
  return book.run(SetStyleCommand.id, { subUnitId: sheetId, range, style: { type, value } });
}

function setSheet(book: Book, sheetId: string, type: StyleKey, value: unknown) {
  const present = book.sheet(sheetId).getDefaultCellStyleInternal();
  const defaultStyle = { ...present, [type]: value };
  return book.run(SetWorksheetDefaultStyleCommand.id, { subUnitId: sheetId, defaultStyle });
}

function setColumns(book: Book, sheetId: string, area: Area, type: StyleKey, value: unknown) {
  const { startColumn, endColumn } = clipToSheet(book, sheetId, area);
  const sheet = book.sheet(sheetId);
  const columnData: Record<number, object> = {};
  for (let column = startColumn; column <= endColumn; column += 1) {
    const present = sheet.getColumnStyle(column);
    columnData[column] = { s: { ...(typeof present === "object" ? present : {}), [type]: value } };
  }
  return book.run(SetColDataCommand.id, { subUnitId: sheetId, columnData });
}

/** The value all cells of a range share, null where they differ, as Excel reads formats. */
export function commonStyle<T>(
  { book, sheetId, area }: Target,
  read: (style: IStyleData) => T,
): T | null {
  const sheet = book.sheet(sheetId);
  const { startRow, endRow, startColumn, endColumn } = clipToSheet(book, sheetId, area);
  const first = read(sheet.getComposedCellStyle(startRow, startColumn));
  for (let row = startRow; row <= endRow; row += 1) {
    for (let column = startColumn; column <= endColumn; column += 1) {
      if (read(sheet.getComposedCellStyle(row, column)) !== first) return null;
    }
  }
  return first;
}
