/** A rectangle of cells, zero-based, both ends inside it. */
export interface Area {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** Excel's own limits; an area that reaches them is a whole row or column. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const WHOLE_SHEET: Area = {
  startRow: 0,
  endRow: MAX_ROWS - 1,
  startColumn: 0,
  endColumn: MAX_COLUMNS - 1,
};

export const rowCount = (area: Area): number => area.endRow - area.startRow + 1;
export const columnCount = (area: Area): number => area.endColumn - area.startColumn + 1;
export const cellCount = (area: Area): number => rowCount(area) * columnCount(area);

export function cellArea(row: number, column: number): Area {
  return { startRow: row, endRow: row, startColumn: column, endColumn: column };
}

export function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.startRow &&
    row <= area.endRow &&
    column >= area.startColumn &&
    column <= area.endColumn
  );
}

export function intersection(a: Area, b: Area): Area | null {
  const area = {
    startRow: Math.max(a.startRow, b.startRow),
    endRow: Math.min(a.endRow, b.endRow),
    startColumn: Math.max(a.startColumn, b.startColumn),
    endColumn: Math.min(a.endColumn, b.endColumn),
  };
  return area.startRow > area.endRow || area.startColumn > area.endColumn ? null : area;
}

/** The smallest area that holds both. */
export function boundingArea(a: Area, b: Area): Area {
  return {
    startRow: Math.min(a.startRow, b.startRow),
    endRow: Math.max(a.endRow, b.endRow),
    startColumn: Math.min(a.startColumn, b.startColumn),
    endColumn: Math.max(a.endColumn, b.endColumn),
  };
}

export function isInsideSheet(area: Area): boolean {
  return (
    area.startRow >= 0 &&
    area.startColumn >= 0 &&
    area.endRow < MAX_ROWS &&
    area.endColumn < MAX_COLUMNS &&
    area.endRow >= area.startRow &&
    area.endColumn >= area.startColumn
  );
}

/** A 2-D array of the area's shape. */
export function mapCells<T>(area: Area, read: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rowCount(area) }, (_, r) =>
    Array.from({ length: columnCount(area) }, (__, c) =>
      read(area.startRow + r, area.startColumn + c),
    ),
  );
}
