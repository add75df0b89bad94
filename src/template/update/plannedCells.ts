import { columnNumber, type Content, type SheetPlan } from "../../plan/sheetPlan";

/** Row and column from 0, as "row,column". */
export type CellKey = `${number},${number}`;

/** What a plan writes into each cell; the body of its table is left out: its rows are told apart by deal. */
export function plannedCells(plan: SheetPlan): Map<CellKey, Content> {
  const cells = new Map<CellKey, Content>();
  const [tableTop, tableBottom] = rowsOf(plan.table?.range);
  for (const { at, rows } of plan.blocks) {
    const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(at) ?? ["", "A", "1"];
    rows.forEach((contents, i) => {
      const row = Number(digits) - 1 + i;
      if (row > tableTop && row <= tableBottom) return;
      contents.forEach((content, j) => {
        if (content !== "") cells.set(`${row},${columnNumber(letters) + j}`, content);
      });
    });
  }
  return cells;
}

/** The first and last row of a range such as "A13:P40", from 0; none without a range. */
function rowsOf(range: string | undefined): [number, number] {
  const rows = range?.match(/\d+/g)?.map((digits) => Number(digits) - 1);
  return rows === undefined ? [Infinity, -Infinity] : [rows[0], rows[1]];
}
