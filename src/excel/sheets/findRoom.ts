/** A rectangle on a sheet, in points from its corner. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Columns that are looked at beyond the last that is used; what lies further right is not expected. */
const COLUMNS = 60;

/**
 * Finds a cell at which a drawing of a size covers neither cells in use nor other drawings: the active cell where it
 * lies below or right of all that is used, else the first free column to the right, in the first used row.
 *
 * @returns the cell, with address, left and top loaded
 */
export async function findRoom(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  size: Pick<Box, "width" | "height">,
  drawings: readonly Box[],
): Promise<Excel.Range> {
  const active = context.workbook.getActiveCell();
  const used = sheet.getUsedRangeOrNullObject(true);
  active.load({ address: true, left: true, top: true, rowIndex: true, columnIndex: true });
  used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  await context.sync();
  const end = used.isNullObject
    ? { row: 0, column: 0 }
    : { row: used.rowIndex + used.rowCount, column: used.columnIndex + used.columnCount };
  const isBeyond = active.rowIndex >= end.row || active.columnIndex >= end.column;
  const box = { left: active.left, top: active.top, ...size };
  if (isBeyond && !drawings.some((drawing) => overlap(box, drawing))) return active;
  const row = used.isNullObject ? 0 : used.rowIndex;
  const cells = Array.from({ length: COLUMNS }, (_, i) =>
    // One column between the table and the drawing.
    sheet.getRangeByIndexes(row, end.column + 1 + i, 1, 1).load({
      address: true,
      left: true,
      top: true,
    }),
  );
  await context.sync();
  const right = Math.max(0, ...drawings.map(({ left, width }) => left + width));
  return cells.find(({ left }) => left >= right) ?? cells[COLUMNS - 1];
}

function overlap(a: Box, b: Box): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}
