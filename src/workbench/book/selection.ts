import {
  SetSelectionsOperation,
  SetWorksheetActivateCommand,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
  getPrimaryForRange,
} from "@univerjs/sheets";
import type { Area } from "../../formulaText/area";
import { cellArea } from "../../formulaText/area";
import type { Book } from "./book";
import { clipToSheet } from "./writeCells";

export interface Selection {
  readonly sheetId: string;
  readonly area: Area;
  readonly active: { readonly row: number; readonly column: number };
}

/** What the user has selected; A1 of the active sheet where nobody has selected anything yet. */
export function selection(book: Book): Selection {
  const sheetId = book.activeSheet.getSheetId();
  const last = book.injector.get(SheetsSelectionsService).getCurrentLastSelection();
  if (!last) return { sheetId, area: cellArea(0, 0), active: { row: 0, column: 0 } };
  const { startRow, endRow, startColumn, endColumn } = last.range;
  const active = { row: last.primary.actualRow, column: last.primary.actualColumn };
  return { sheetId, area: { startRow, endRow, startColumn, endColumn }, active };
}

export async function select(book: Book, sheetId: string, area: Area): Promise<void> {
  await activate(book, sheetId);
  const range = clipToSheet(book, sheetId, area);
  const primary = getPrimaryForRange(range, book.sheet(sheetId));
  const selections = [{ range, primary, style: null }];
  await book.run(SetSelectionsOperation.id, { subUnitId: sheetId, selections });
}

/**
 * Does what Univer answers by activating another sheet, and Excel does not. By command, because the grid
 * draws the sheet that a command activated last.
 */
export async function stayOnSheet(book: Book, action: () => Promise<void>): Promise<void> {
  const before = book.activeSheet.getSheetId();
  await action();
  const isThere = book.workbook.getSheetBySheetId(before);
  if (isThere) await book.run(SetWorksheetActiveOperation.id, { subUnitId: before });
}

export async function activate(book: Book, sheetId: string): Promise<void> {
  book.sheet(sheetId);
  await book.run(SetWorksheetActivateCommand.id, { subUnitId: sheetId });
}
