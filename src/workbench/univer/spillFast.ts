import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

/** Rows that the index of a column holds; the column's map is thrown away after each calculation. */
const rowsOf = new WeakMap<object, Set<number>>();
let isInstalled = false;

/**
 * Lets large tables spill in time that grows with their cells. For every cell it writes, Univer 0.25.1 searches all
 * the values of the column above for the cell's old place, which a cell written for the first time does not have.
 */
export function spillFast(): void {
  // The index is one for all workbooks of the page.
  if (isInstalled) return;
  isInstalled = true;
  const index = CELL_INVERTED_INDEX_CACHE;
  const set = index.set.bind(index);
  index.set = (unitId, sheetId, column, value, row, isForced = false) => {
    const known = index.getCellValuePositions(unitId, sheetId, column);
    const isNew = !known || !rowsOf.get(known)?.has(row);
    const isPlain = isNew && index.shouldContinueBuildingCache(unitId, sheetId, column, row);
    set(unitId, sheetId, column, value, row, isForced && !isPlain);
    const positions = index.getCellValuePositions(unitId, sheetId, column);
    if (!positions) return;
    const rows = rowsOf.get(positions) ?? new Set<number>();
    rows.add(row);
    rowsOf.set(positions, rows);
  };
}
