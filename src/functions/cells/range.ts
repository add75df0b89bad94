import { refuse } from "../errors/inputRefusal";
import { isNameless, plain, type Plain } from "./cell";
import { isMeantAsNumber, isUndisclosed } from "./numberText";

/** A range's leading columns as plain cells; `row` counts from 1 within the range, header included. */
export interface RangeRow {
  readonly row: number;
  readonly cells: readonly Plain[];
}

/**
 * Reads the rows of a table argument: the named columns, further ones ignored. A first row whose
 * `numeric` column is a header is left out; blank rows are skipped, and rows of zeros, as which Excel on the
 * desktop passes them.
 *
 * Refuses fewer columns, error cells, and a range without any row.
 */
export function rangeRows(
  range: unknown,
  argument: string,
  columns: readonly string[],
  numeric: string,
): RangeRow[] {
  return [...eachRow(range, argument, columns, numeric)];
}

/** The same rows one by one: a list of a million would take more memory than what is made of them. */
export function* eachRow(
  range: unknown,
  argument: string,
  columns: readonly string[],
  numeric: string,
): Generator<RangeRow, void, undefined> {
  const amount = columns.indexOf(numeric);
  const rows = rowsOf(range, argument, columns);
  let isFirst = true;
  let isEmpty = true;
  for (let r = 0; r < rows.length; r++) {
    const cells: Plain[] = [];
    let isBlankRow = true;
    for (let c = 0; c < columns.length; c++) {
      const given = rows[r][c];
      // Nearly every cell: no place is built for it.
      const isPlain = typeof given === "number" || (typeof given === "string" && given !== "");
      const cell = isPlain ? given : plain(given, { argument, row: r + 1, column: columns[c] });
      cells.push(cell);
      if (isBlankRow && !isBlank(cell) && !isNameless(cell)) isBlankRow = false;
    }
    if (isBlankRow) continue;
    const isHead = isFirst && isHeader(cells[amount]);
    isFirst = false;
    if (isHead) continue;
    isEmpty = false;
    yield { row: r + 1, cells };
  }
  if (isEmpty) refuse({ code: "no-rows", argument });
}

/** Whether a first cell, where numbers are expected, is a header: text, but no number or "n/a" that is stored as text. */
export function isHeader(cell: Plain | undefined): boolean {
  if (typeof cell !== "string" || isBlank(cell)) return false;
  return !isMeantAsNumber(cell) && !isUndisclosed(cell);
}

/** The rows of a range argument; a single cell counts as a range of one. */
export function rowsOf(
  range: unknown,
  argument: string,
  columns: readonly string[],
): readonly unknown[][] {
  if (range === null || range === undefined) return refuse({ code: "missing", argument });
  const rows = (Array.isArray(range) ? range : [[range]]) as unknown[][];
  const width = rows.at(0)?.length ?? 0;
  if (width < columns.length)
    return refuse({ code: "too-few-columns", found: width, needed: columns, argument });
  return rows;
}

/** Empty, or nothing but spaces. */
export function isBlank(cell: Plain): cell is string | null {
  return cell === null || (typeof cell === "string" && cell.trim() === "");
}

/** A name in a table: text, or a number as its digits; blank is "". */
export function nameCell(cell: Plain, place: { argument: string; row: number; column: string }) {
  if (typeof cell === "boolean") return refuse({ code: "not-text", found: String(cell), ...place });
  return isNameless(cell) ? "" : String(cell).trim();
}
