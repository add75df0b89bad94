import type { SheetPlan } from "../../plan/sheetPlan";
import { plannedCells, type CellKey } from "./plannedCells";
import { sameContent, type Cell } from "./sameContent";

/** A cell to write, or one that keeps what the user wrote. */
export interface CellChange {
  sheet: string;
  /** From 0. */
  row: number;
  column: number;
  before: Cell;
  after: Cell;
}

export interface MergedCells {
  write: CellChange[];
  /** Both the user and the new preset changed them: the user's stay. */
  kept: CellChange[];
}

/**
 * What a new preset changes on one sheet: every cell whose planned content differs, unless the user
 * has changed it. `current` reads a cell of the workbook.
 */
export function mergeCells(
  from: SheetPlan,
  to: SheetPlan,
  current: (row: number, column: number) => Cell,
): MergedCells {
  const old = plannedCells(from);
  const now = plannedCells(to);
  const merged: MergedCells = { write: [], kept: [] };
  for (const key of new Set<CellKey>([...old.keys(), ...now.keys()])) {
    const before = old.get(key) ?? "";
    const after = now.get(key) ?? "";
    if (before === after) continue;
    const [row, column] = key.split(",").map(Number);
    const cell = current(row, column);
    const change = { sheet: to.name, row, column, before: cell, after };
    if (sameContent(cell, before)) merged.write.push(change);
    else if (!sameContent(cell, after)) merged.kept.push(change);
  }
  return merged;
}
