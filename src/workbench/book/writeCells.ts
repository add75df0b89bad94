import type { ICellData, IObjectMatrixPrimitiveType, IStyleData, Nullable } from "@univerjs/core";
import {
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/sheets";
import type { Area } from "../../formulaText/area";
import { MAX_COLUMNS, MAX_ROWS, intersection } from "../../formulaText/area";
import type { Book } from "./book";
import { refuseIfProtected } from "./locks";

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** Writes content, with undo and recalculation. */
export async function writeCells(
  book: Book,
  sheetId: string,
  area: Area,
  cellAt: (row: number, column: number) => ICellData | null,
): Promise<void> {
  refuseIfProtected(book, sheetId, area);
  await growSheet(book, sheetId, area);
  const value = matrix(area, cellAt);
  if (Object.keys(value).length === 0) return;
  await book.run(SetRangeValuesCommand.id, { subUnitId: sheetId, range: area, value });
}

/**
 * Writes styles that differ from cell to cell. It names SetStyleCommand as its trigger because Univer
 * recalculates after any other write.
 */
export async function writeStyles(
  book: Book,
  sheetId: string,
  area: Area,
  styleAt: (row: number, column: number) => IStyleData | null,
): Promise<void> {
  refuseIfProtected(book, sheetId, area);
  await growSheet(book, sheetId, area);
  const clipped = clipToSheet(book, sheetId, area);
  const cellValue = matrix(clipped, (row, column) => {
    const s = styleAt(row, column);
    return s && { s };
  });
  const params = {
    unitId: book.unitId,
    subUnitId: sheetId,
    cellValue,
    trigger: SetStyleCommand.id,
  };
  const undo = SetRangeValuesUndoMutationFactory(book.injector, params);
  book.change(SetRangeValuesMutation.id, params, { ...undo, trigger: SetStyleCommand.id });
}

/** Univer's sheets end where they were made to end; Excel's seem endless, so they grow to what is written. */
export async function growSheet(book: Book, sheetId: string, area: Area): Promise<void> {
  const sheet = book.sheet(sheetId);
  const rows = area.endRow + 1;
  if (rows < MAX_ROWS && rows > sheet.getRowCount()) {
    await book.run(SetWorksheetRowCountMutation.id, { subUnitId: sheetId, rowCount: rows + 100 });
  }
  const columns = area.endColumn + 1;
  if (columns < MAX_COLUMNS && columns > sheet.getColumnCount()) {
    const columnCount = columns + 10;
    await book.run(SetWorksheetColumnCountMutation.id, { subUnitId: sheetId, columnCount });
  }
}

/** The part of a whole row, column or sheet that Univer really has. */
export function clipToSheet(book: Book, sheetId: string, area: Area): Area {
  const sheet = book.sheet(sheetId);
  const present = {
    startRow: 0,
    endRow: sheet.getRowCount() - 1,
    startColumn: 0,
    endColumn: sheet.getColumnCount() - 1,
  };
  return intersection(area, present) ?? area;
}

function matrix(area: Area, cellAt: (row: number, column: number) => ICellData | null): Cells {
  const cells: Cells = {};
  for (let row = area.startRow; row <= area.endRow; row += 1) {
    for (let column = area.startColumn; column <= area.endColumn; column += 1) {
      const cell = cellAt(row, column);
      if (cell) (cells[row] ??= {})[column] = cell;
    }
  }
  return cells;
}
