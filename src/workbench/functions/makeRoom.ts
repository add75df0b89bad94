import { ArrayValueObject } from "@univerjs/engine-formula";
import { isInsideSheet } from "../../formulaText/area";
import type { Book } from "../book/book";
import { growSheet } from "../book/writeCells";
import type { Settled } from "./calls";

/** Lets the sheets grow to the tables that are about to spill; Univer would show #REF! where its sheet ends. */
export async function makeRoom(book: Book, settled: readonly Settled[]): Promise<void> {
  for (const { cell, answer } of settled) {
    const { sheetId, row: startRow, column: startColumn } = cell;
    if (!(answer.value instanceof ArrayValueObject)) continue;
    // The sheet may have been deleted while the add-in calculated.
    if (!book.workbook.getSheetBySheetId(sheetId)) continue;
    const endRow = startRow + answer.value.getRowCount() - 1;
    const endColumn = startColumn + answer.value.getColumnCount() - 1;
    const area = { startRow, endRow, startColumn, endColumn };
    if (isInsideSheet(area)) await growSheet(book, sheetId, area);
  }
}
