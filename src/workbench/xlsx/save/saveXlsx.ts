import type { Book } from "../../book/book";
import { excelFiles } from "../excelFiles";
import { saveNames } from "./saveNames";
import { saveSheet } from "./saveSheet";

/**
 * The workbook as an .xlsx file, formulas with the values they have now: wait until it is calculated.
 *
 * @param namespace  of the add-in's functions, which the format stores under names of their own
 */
export async function saveXlsx(book: Book, namespace: string): Promise<Uint8Array> {
  const { Workbook } = await excelFiles();
  const file = new Workbook();
  const shown = book.workbook.getSheets();
  for (const sheet of shown) saveSheet({ book, file, sheet, namespace });
  saveNames(book, file, namespace);
  const activeTab = Math.max(0, shown.indexOf(book.activeSheet));
  file.views = [
    { x: 0, y: 0, width: 28_800, height: 16_000, firstSheet: 0, activeTab, visibility: "visible" },
  ];
  return file.xlsx.writeBuffer();
}
