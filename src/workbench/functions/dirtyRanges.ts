import type { IUnitRange } from "@univerjs/core";
import type { Cell } from "./calls";

/** Cells as few ranges as runs down their columns allow; the engine searches by range. */
export function dirtyRanges(unitId: string, cells: readonly Cell[]): IUnitRange[] {
  const ordered = [...cells].sort(
    (a, b) => compare(a.sheetId, b.sheetId) || a.column - b.column || a.row - b.row,
  );
  const ranges: IUnitRange[] = [];
  for (const { sheetId, row, column } of ordered) {
    const last = ranges.at(-1);
    const continues =
      last?.sheetId === sheetId &&
      last.range.startColumn === column &&
      row <= last.range.endRow + 1;
    if (continues) last.range.endRow = row;
    else {
      const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      ranges.push({ unitId, sheetId, range });
    }
  }
  return ranges;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
