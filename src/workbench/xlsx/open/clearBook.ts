import type { Book } from "../../book/book";
import { allNames, deleteName } from "../../book/names";
import { deleteSheet, renameSheet } from "../../book/sheets";

/**
 * Makes room for another workbook's sheets: the names go at once, the sheets give up theirs. Answers with what
 * removes the sheets, once there are others: a workbook is never without one.
 */
export async function clearBook(book: Book): Promise<() => Promise<void>> {
  for (const name of allNames(book)) await deleteName(book, name);
  for (const table of book.tables.all()) book.tables.change({ before: table, after: null });
  const old = book.workbook.getSheets().map((sheet) => sheet.getSheetId());
  for (const id of old) await renameSheet(book, id, `closing ${id}`.slice(0, 31));
  return async () => {
    for (const id of old) await deleteSheet(book, id);
  };
}
