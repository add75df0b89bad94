import { columnOf, defaultPositions, positionsOf } from "./importColumns";
import { importRows, refused, type ImportedDeals } from "./importRows";
import type { ImportProblem } from "./importProblem";
import { numberIn, type DecimalSign } from "./numberText";
import { isBlankCell, isUndisclosed } from "./readCell";

/** A header names at least two of our columns: one word alone may be a company. */
const ENOUGH_NAMES = 2;
const AMOUNT = 2;

/**
 * A user's own deals out of a range: one leg a row, From pays To, amounts in USD bn over the whole deal.
 *
 * Columns are found by the header in the first row, in any order and case; there must be From, To and
 * Amount. Without a header the columns are those of DEALS, in their order. Blank cells: an amount is not
 * disclosed, a kind is "purchase", a status "announced", Contingent and Up to are no. Blank rows are skipped.
 *
 * @param cells      values of the range, as Excel gives them: dates are numbers
 * @param otherwise  what a text 1.234 is where no other number of the table tells
 */
export function parseDealsTable(
  cells: readonly (readonly unknown[])[],
  otherwise: DecimalSign = "point",
): ImportedDeals {
  const start = cells.findIndex((row) => row.some((cell) => !isBlankCell(cell)));
  if (start < 0) return refused({ code: "no-rows", row: 0 });
  const header = cells[start];
  if (!isHeader(header)) {
    const positions = defaultPositions(header.length);
    return { ...importRows({ positions, rows: cells, firstRow: 1, otherwise }), ignored: [] };
  }
  const { positions, ignored, problems } = positionsOf(header, start + 1);
  if (problems.length > 0) return { ...refused(...problems), ignored };
  const rows = cells.slice(start + 1);
  const long = tooLong(rows, header.length, start + 2);
  if (long.length > 0) return { ...refused(...long), ignored };
  return { ...importRows({ positions, rows, firstRow: start + 2, otherwise }), ignored };
}

/** Named columns, or text where an amount belongs. */
function isHeader(row: readonly unknown[]): boolean {
  if (row.filter((cell) => columnOf(cell) !== undefined).length >= ENOUGH_NAMES) return true;
  const amount = row[AMOUNT];
  if (isUndisclosed(amount)) return row.length <= AMOUNT;
  return typeof amount === "string" && Number.isNaN(numberIn(amount, "unknown", "point"));
}

/** Cells beyond the header tell of an unquoted comma: what stands before them has slipped. */
function tooLong(
  rows: readonly (readonly unknown[])[],
  limit: number,
  firstRow: number,
): ImportProblem[] {
  return rows.flatMap((row, i) =>
    row.slice(limit).every(isBlankCell)
      ? []
      : [{ code: "too-many-cells", row: firstRow + i, found: row.length, limit } as const],
  );
}
