import { restoring } from "../../plan/content";
import { inExcel } from "../inExcel";
import type { Cell } from "../../template/update/sameContent";

/** Cells as they were before a command wrote over them. */
export interface CellsBefore {
  sheet: string;
  /** From 0. */
  row: number;
  column: number;
  cells: Cell[][];
}

/** What a command has written over, for the way back. */
export interface CellJournal {
  cells: CellsBefore[];
  /** A table that was resized, with the address it had. */
  table?: { name: string; address: string };
}

/** What to write to get back cells that were read: text that looks like a formula stays text. */
export function restorable(formulas: Cell[][], values: Cell[][]): Cell[][] {
  return formulas.map((row, i) => row.map((formula, j) => restoring(formula, values[i][j])));
}

/** Writes everything back; answers with the sheets where that was refused. */
export async function rollbackCells({ cells, table }: CellJournal): Promise<string[]> {
  if (cells.length === 0 && table === undefined) return [];
  try {
    await inExcel({ waitForEdit: true }, async (context) => {
      const { worksheets, tables } = context.workbook;
      if (table !== undefined) tables.getItem(table.name).resize(table.address);
      for (const { sheet, row, column, cells: before } of cells) {
        const range = worksheets
          .getItem(sheet)
          .getRangeByIndexes(row, column, before.length, before[0].length);
        range.formulas = before;
      }
      await context.sync();
    });
    return [];
  } catch {
    return [...new Set(cells.map(({ sheet }) => sheet))];
  }
}
