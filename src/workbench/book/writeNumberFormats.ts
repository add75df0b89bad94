import { excelError } from "../protocol/errors";
import type { Area } from "../../formulaText/area";
import type { Book } from "./book";
import { GENERAL } from "./sheetCells";
import { clipToSheet, writeStyles } from "./writeCells";
import { readMatrix } from "./writeValues";

export async function writeNumberFormats(
  { book, sheetId, area }: { book: Book; sheetId: string; area: Area },
  formats: unknown,
): Promise<void> {
  const formatAt = readMatrix(area, formats);
  const target = Array.isArray(formats) ? area : clipToSheet(book, sheetId, area);
  await writeStyles(book, sheetId, target, (row, column) => {
    const pattern = formatAt(row, column);
    if (pattern === null || pattern === undefined) return null;
    if (typeof pattern !== "string") throw excelError("InvalidArgument");
    return { n: pattern === GENERAL ? null : { pattern } };
  });
}
