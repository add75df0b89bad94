import { generateRandomId } from "@univerjs/core";
import {
  InsertSheetCommand,
  RemoveSheetCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
} from "@univerjs/sheets";
import { excelError } from "../protocol/errors";
import type { Book } from "./book";
import { activate, stayOnSheet } from "./selection";

/** Sizes of a new sheet: Excel's default cell, and room enough that sheets seldom have to grow. */
export const NEW_SHEET = {
  rowCount: 2000,
  columnCount: 78,
  defaultColumnWidth: 72,
  defaultRowHeight: 20,
} as const;

/** Adds a sheet behind the others, not activated, as worksheets.add does. */
export async function insertSheet(book: Book, name: string): Promise<string> {
  const id = generateRandomId(8);
  const sheet = { ...NEW_SHEET, id, name };
  const index = book.workbook.getSheets().length;
  await stayOnSheet(book, () => book.run(InsertSheetCommand.id, { index, sheet }));
  return id;
}

export async function renameSheet(book: Book, sheetId: string, name: string): Promise<void> {
  const sheet = book.sheet(sheetId);
  if (sheet.getName() === name) return;
  requireSheetName(book, name, sheetId);
  await book.run(SetWorksheetNameCommand.id, { subUnitId: sheetId, name });
}

export async function deleteSheet(book: Book, sheetId: string): Promise<void> {
  book.sheet(sheetId);
  const shown = book.workbook.getSheets().filter((sheet) => !sheet.isSheetHidden());
  const at = shown.findIndex((sheet) => sheet.getSheetId() === sheetId);
  const next = shown.at(at + 1) ?? shown.at(at - 1);
  if (next === undefined || next.getSheetId() === sheetId) throw excelError("InvalidOperation");
  // As in Excel; and Univer's drawing throws on what is written while there is no active sheet.
  if (book.activeSheet.getSheetId() === sheetId) await activate(book, next.getSheetId());
  await book.run(RemoveSheetCommand.id, { subUnitId: sheetId });
}

export async function moveSheet(book: Book, sheetId: string, position: number): Promise<void> {
  if (position < 0 || position >= book.workbook.getSheets().length) {
    throw excelError("InvalidArgument");
  }
  await book.run(SetWorksheetOrderCommand.id, { subUnitId: sheetId, order: position });
}

export function freeSheetName(book: Book): string {
  return freeName(book, (number) => `Sheet${number}`, 1);
}

/** The first name that no sheet has. */
export function freeName(book: Book, name: (number: number) => string, first: number): string {
  for (let number = first; ; number += 1) {
    if (!book.findSheet(name(number))) return name(number);
  }
}

/** Excel's rules for sheet names: 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at an end, unique. */
export function requireSheetName(book: Book, name: string, except?: string): void {
  if (name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name) || name === "") {
    throw excelError("InvalidArgument");
  }
  const taken = book.findSheet(name);
  if (taken && taken.getSheetId() !== except) throw excelError("ItemAlreadyExists");
}
