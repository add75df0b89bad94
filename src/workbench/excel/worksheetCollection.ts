import type { Worksheet } from "@univerjs/core";
import { excelError } from "../protocol/errors";
import type { ExcelClass } from "../protocol/excelObject";
import type { Book } from "../book/book";
import { freeSheetName, insertSheet, requireSheetName } from "../book/sheets";
import { optionalText, text } from "./arguments";
import type { BookTarget, Make } from "./make";
import { orNull } from "./orNull";

export const worksheetCollectionClass = (make: Make): ExcelClass<BookTarget> => {
  const object = (book: Book, sheet: Worksheet) =>
    make.worksheet({ book, sheetId: sheet.getSheetId() });
  const find = ({ book }: BookTarget, key: unknown) => {
    const sheet = book.findSheet(text(key));
    if (!sheet) throw excelError("ItemNotFound");
    return object(book, sheet);
  };
  const shown = ({ book }: BookTarget, visibleOnly: unknown): readonly Worksheet[] =>
    book.workbook.getSheets().filter((sheet) => visibleOnly !== true || !sheet.isSheetHidden());
  const at = (target: BookTarget, index: number, visibleOnly: unknown) => {
    const sheet = shown(target, visibleOnly).at(index);
    if (!sheet) throw excelError("ItemNotFound");
    return object(target.book, sheet);
  };
  return {
    name: "WorksheetCollection",
    items: ({ book }) => book.workbook.getSheets().map((sheet) => object(book, sheet)),
    item: find,
    call: {
      Add: async ({ book }, name) => {
        const wanted = optionalText(name);
        if (wanted !== null) requireSheetName(book, wanted);
        const sheetId = await insertSheet(book, wanted ?? freeSheetName(book));
        return make.worksheet({ book, sheetId });
      },
      GetActiveWorksheet: ({ book }) => object(book, book.activeSheet),
      GetCount: (target, visibleOnly) => shown(target, visibleOnly).length,
      GetFirst: (target, visibleOnly) => at(target, 0, visibleOnly),
      GetLast: (target, visibleOnly) => at(target, -1, visibleOnly),
      GetItemOrNullObject: (target, key) => orNull(() => find(target, key)),
    },
  };
};
