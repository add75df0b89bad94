import type { Workbook } from "@cj-tech-master/excelts";
import type { Worksheet } from "@univerjs/core";
import type { Book } from "../../book/book";

/** A sheet and the file that it goes into. */
export interface SheetToSave {
  readonly book: Book;
  readonly file: Workbook;
  readonly sheet: Worksheet;
  readonly namespace: string;
}
