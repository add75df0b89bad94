import { unitIn } from "./units";
import { columnOf, defaultPositions, positionsOf, type FoundColumns } from "./importColumns";
import { importRows, refused, type ImportChoices, type ImportedDeals } from "./importRows";
import type { ImportNote, ImportProblem } from "./importProblem";
import { numberIn, type DecimalSign } from "./numberText";
import { isBlankCell, isUndisclosed } from "./readCell";

/** A header names at least two of our columns: one word alone may be a company. */
const ENOUGH_NAMES = 2;
const AMOUNT = 2;
/** Titles above a header are fewer. */
const SEARCHED = 25;

type Cells = readonly (readonly unknown[])[];

/**
 * A user's own deals out of a range: one leg a row, From pays To, amounts over the whole deal. Amounts are USD bn
 * unless the header, a line above it, a column beside them or the amount says otherwise.
 *
 * Columns are found by the header, in any order and case; lines above it are left out. There must be From, To and
 * Amount. Without a header the columns are those of DEALS, in their order. Blank cells: From or To is the world
 * outside, an amount is not disclosed, a kind is "purchase", a status "announced", Contingent and Up to are no.
 * Blank rows are skipped; totals, and lines of text below, are left out. `notes` says all of that.
 *
 * @param cells      values of the range, as Excel gives them: dates are numbers
 * @param otherwise  what a text 1.234 is where no other number of the table tells
 */
export function parseDealsTable(
  cells: Cells,
  otherwise: DecimalSign = "point",
  choices: ImportChoices = {},
): ImportedDeals {
  const start = headerRow(cells);
  if (start === undefined) return refused({ code: "no-rows", row: 0 });
  const header = cells[start];
  if (!isHeader(header)) {
    const width = Math.max(...cells.slice(start).map((row) => row.length));
    const found = defaultPositions(width, choices.columns);
    const raw = { found, rows: cells.slice(start), firstRow: start + 1, otherwise };
    return withNotes(found, importRows(raw, choices), above(cells, start));
  }
  const width = header.map(isBlankCell).lastIndexOf(false) + 1;
  const named = positionsOf(header, start + 1, choices.columns);
  const found = named.unit === undefined ? { ...named, ...unitAbove(cells, start) } : named;
  const rows = cells.slice(start + 1);
  const long = tooLong(rows, Math.max(width, header.length), start + 2);
  const read = importRows({ found, rows, firstRow: start + 2, otherwise }, choices);
  return withNotes(
    found,
    long.length > 0 ? { ...read, problems: long } : read,
    above(cells, start),
  );
}

/** Problems with columns come first and alone: what stands under a wrong one would be wrong in every row. */
function withNotes(
  { problems }: FoundColumns,
  read: ImportedDeals,
  notes: ImportNote[],
): ImportedDeals {
  const all = [...notes, ...read.notes];
  if (read.problems.some(({ code }) => code === "no-rows")) return read;
  if (problems.length === 0 && read.problems.length === 0) return { ...read, notes: all };
  return {
    ...read,
    rows: [],
    notes: all,
    problems: problems.length > 0 ? problems : read.problems,
  };
}

/** The row that names the columns; the first that holds anything where none does. */
function headerRow(cells: Cells): number | undefined {
  const start = cells.findIndex((row) => row.some((cell) => !isBlankCell(cell)));
  if (start < 0) return undefined;
  const searched = cells.slice(start, start + SEARCHED);
  const named = searched.findIndex(namesColumns);
  if (named >= 0) return start + named;
  // Titles are one cell wide, legs are not.
  const filled = (row: readonly unknown[]): number =>
    row.filter((cell) => !isBlankCell(cell)).length;
  const wide = searched.findIndex((row) => filled(row) > AMOUNT);
  return wide > 0 && searched.slice(0, wide).every((row) => filled(row) <= 1)
    ? start + wide
    : start;
}

/** Lines above the header. */
function above(cells: Cells, start: number): ImportNote[] {
  const rows = cells.slice(0, start).flatMap((row, i) => (row.every(isBlankCell) ? [] : [i + 1]));
  return rows.length === 0 ? [] : [{ code: "above", rows }];
}

/** "Deals (USD m)", "in USD millions", "单位：亿美元" in a line above the header. */
function unitAbove(cells: Cells, start: number): Pick<FoundColumns, "unit" | "unitText"> {
  for (const cell of cells.slice(0, start).flat()) {
    if (typeof cell !== "string") continue;
    for (const text of cell.normalize("NFKC").split(/[()[\],;]|\bin\b|(?=单位)/i)) {
      const unit = unitIn(text);
      if (unit?.perBn !== undefined) return { unit, unitText: text.trim() };
    }
  }
  return {};
}

function namesColumns(row: readonly unknown[]): boolean {
  return row.filter((cell) => columnOf(cell) !== undefined).length >= ENOUGH_NAMES;
}

/** Named columns, or text where an amount belongs. */
function isHeader(row: readonly unknown[]): boolean {
  if (namesColumns(row)) return true;
  const amount = row[AMOUNT];
  if (isUndisclosed(amount)) return row.length <= AMOUNT;
  return (
    typeof amount === "string" &&
    Number.isNaN(numberIn(amount, "unknown", "point")) &&
    // "$1.5bn" is an amount, also in the first row.
    !/\d/.test(amount)
  );
}

/** Cells beyond the header tell of an unquoted comma: what stands before them has slipped. */
function tooLong(rows: Cells, limit: number, firstRow: number): ImportProblem[] {
  return rows.flatMap((row, i) =>
    row.slice(limit).every(isBlankCell)
      ? []
      : [{ code: "too-many-cells", row: firstRow + i, found: row.length, limit } as const],
  );
}
