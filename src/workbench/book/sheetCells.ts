import type { ICellData, Nullable, Worksheet } from "@univerjs/core";
import type { UniverBook } from "./univerBook";
import type { CellValue } from "./cellValue";
import { cellValue } from "./cellValue";
import type { Area } from "../../formulaText/area";

export const GENERAL = "General";

/**
 * Reads one sheet's cells at full precision. Univer's own reading (getCell) rounds numbers to 12 digits for
 * display; the matrix under it, and the spilled values beside it, hold every bit.
 */
export class SheetCells {
  readonly sheet: Worksheet;
  readonly #book: UniverBook;

  constructor(book: UniverBook, sheetId: string) {
    this.#book = book;
    this.sheet = book.sheet(sheetId);
  }

  raw(row: number, column: number): Nullable<ICellData> {
    return this.sheet.getCellMatrix().getValue(row, column);
  }

  value(row: number, column: number): CellValue {
    return cellValue(this.spilled(row, column) ?? this.raw(row, column));
  }

  /** The value a spilled formula shows here, its own cell included. */
  spilled(row: number, column: number): Nullable<ICellData> {
    const cells = this.#book.formulas.getArrayFormulaCellData()[this.#book.unitId];
    return cells?.[this.sheet.getSheetId()]?.[row]?.[column];
  }

  /** What the formula in this cell spills over; null where it holds none or one cell only. */
  spillArea(row: number, column: number): Area | null {
    const ranges = this.#book.formulas.getArrayFormulaRange()[this.#book.unitId];
    return ranges?.[this.sheet.getSheetId()]?.[row]?.[column] ?? null;
  }

  /** The cell whose formula fills this one; null where no formula of another cell does. */
  spillParent(row: number, column: number): { row: number; column: number } | null {
    const ranges = this.#book.formulas.getArrayFormulaRange()[this.#book.unitId];
    const rows = Object.values<object>({ ...ranges?.[this.sheet.getSheetId()] });
    const areas = rows.flatMap((columns) => Object.values(columns) as Area[]);
    const found = areas.find(
      ({ startRow, startColumn, endRow, endColumn }) =>
        startRow <= row && row <= endRow && startColumn <= column && column <= endColumn,
    );
    return found === undefined ? null : { row: found.startRow, column: found.startColumn };
  }

  /** The formula as entered, or the value where there is none. */
  formula(row: number, column: number): CellValue {
    const { unitId, formulas } = this.#book;
    const cell = this.raw(row, column);
    if (!cell?.f && !cell?.si) return this.value(row, column);
    return (
      formulas.getFormulaStringByCell(row, column, this.sheet.getSheetId(), unitId) ??
      this.value(row, column)
    );
  }

  numberFormat(row: number, column: number): string {
    const style = this.#book.workbook.getStyles().getStyleByCell(this.raw(row, column));
    return style?.n?.pattern ?? GENERAL;
  }

  /** As displayed, number format applied. */
  text(row: number, column: number): string {
    const value = this.value(row, column);
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    const shown = this.sheet.getCell(row, column)?.v;
    return shown === undefined || shown === null ? String(value) : String(shown);
  }

  /** The smallest area that holds every cell with content; null on an empty sheet. */
  usedArea(isUsed: (row: number, column: number) => boolean): Area | null {
    let used: { -readonly [K in keyof Area]: Area[K] } | null = null;
    const include = (row: number, column: number): void => {
      if (!isUsed(row, column)) return;
      used ??= { startRow: row, endRow: row, startColumn: column, endColumn: column };
      used.startRow = Math.min(used.startRow, row);
      used.endRow = Math.max(used.endRow, row);
      used.startColumn = Math.min(used.startColumn, column);
      used.endColumn = Math.max(used.endColumn, column);
    };
    this.sheet.getCellMatrix().forValue((row, column) => {
      include(row, column);
    });
    const spills = this.#book.formulas.getArrayFormulaCellData()[this.#book.unitId];
    for (const [row, cells] of Object.entries(spills?.[this.sheet.getSheetId()] ?? {})) {
      for (const column of Object.keys((cells ?? {}) as object))
        include(Number(row), Number(column));
    }
    return used;
  }
}
