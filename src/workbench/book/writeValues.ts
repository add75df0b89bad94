import type { ICellData } from "@univerjs/core";
import { excelError } from "../protocol/errors";
import type { Area } from "../../formulaText/area";
import { columnCount, rowCount } from "../../formulaText/area";
import type { Book } from "./book";
import { readEntry } from "./entry";
import { GENERAL, SheetCells } from "./sheetCells";
import { clipToSheet, writeCells, writeStyles } from "./writeCells";

interface Target {
  readonly book: Book;
  readonly sheetId: string;
  readonly area: Area;
}

/** Range.values and Range.formulas: a 2-D array of the range's shape, or one value for all of its cells. */
export async function writeValues({ book, sheetId, area }: Target, values: unknown): Promise<void> {
  const valueAt = readMatrix(area, values);
  const cells = new SheetCells(book, sheetId);
  const target = Array.isArray(values) ? area : clipToSheet(book, sheetId, area);
  const formats = new Map<string, string>();
  const isHeader = book.tables.headersOn(sheetId, area);
  await writeCells(book, sheetId, target, (row, column): ICellData | null => {
    const format = cells.numberFormat(row, column);
    const entry = readEntry(valueAt(row, column), {
      isTextFormat: format === "@",
      isHeader: isHeader(row, column),
    });
    if (entry?.format && format === GENERAL) formats.set(`${row},${column}`, entry.format);
    return entry?.cell ?? null;
  });
  if (formats.size === 0) return;
  await writeStyles(book, sheetId, target, (row, column) => {
    const pattern = formats.get(`${row},${column}`);
    return pattern === undefined ? null : { n: { pattern } };
  });
}

/** Looks up what each cell of the area is given; a matrix of another shape is InvalidArgument. */
export function readMatrix(area: Area, values: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(values)) return () => values;
  const rows: readonly unknown[] = values;
  const width = columnCount(area);
  const fits = (row: unknown): boolean => Array.isArray(row) && row.length === width;
  if (rows.length !== rowCount(area) || !rows.every(fits)) {
    throw excelError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  const matrix = rows as readonly (readonly unknown[])[];
  return (row, column) => matrix[row - area.startRow]?.[column - area.startColumn];
}
