import type { LegRow } from "../legRows";
import type { Positions } from "./importColumns";
import { IMPORT_LIMITS } from "./importLimits";
import type { ImportProblem } from "./importProblem";
import { decimalSign, type DecimalSign } from "./numberText";
import { isBlankCell, NUMBER_KEYS, readCell, type NumberStyle } from "./readCell";
import { FILE_COLUMNS } from "../legColumns";
import { rowProblem } from "./rowProblem";
import { rowSchema } from "./rowSchema";

/** What was read of a user's deals. */
export interface ImportedDeals {
  /** The legs in the file's order; none where there is any problem, so that nothing is written by half. */
  rows: LegRow[];
  problems: ImportProblem[];
  /** Headers of columns that are not ours and were left out. */
  ignored: string[];
}

/** The cells of a file or range, and where its columns are. */
export interface RawRows {
  positions: Positions;
  rows: readonly (readonly unknown[])[];
  /** Number of the first of `rows` as the user counts them. */
  firstRow: number;
  /** What 1.234 is where no other number tells. */
  otherwise: DecimalSign;
}

/** Reads every row that is not blank, and reports every one that is bad. */
export function importRows({
  positions,
  rows,
  firstRow,
  otherwise,
}: RawRows): Omit<ImportedDeals, "ignored"> {
  const filled = rows
    .map((cells, i) => ({ cells, row: firstRow + i }))
    .filter(({ cells }) => !cells.every(isBlankCell));
  if (filled.length === 0) return refused({ code: "no-rows", row: 0 });
  const { rows: limit } = IMPORT_LIMITS;
  if (filled.length > limit) {
    return refused({ code: "too-many-rows", row: 0, found: filled.length, limit });
  }
  const style = { sign: decimalSign(numberTexts(positions, rows)), otherwise };
  const read = filled.map(({ cells, row }) => importRow(positions, cells, row, style));
  const problems = read.flatMap((result) => ("problems" in result ? result.problems : []));
  const legs = read.flatMap((result) => ("leg" in result ? [result.leg] : []));
  return { rows: problems.length === 0 ? legs : [], problems };
}

export function refused(...problems: ImportProblem[]): ImportedDeals {
  return { rows: [], problems, ignored: [] };
}

function importRow(
  positions: Positions,
  cells: readonly unknown[],
  row: number,
  style: NumberStyle,
): { leg: LegRow } | { problems: ImportProblem[] } {
  const entries = FILE_COLUMNS.map(({ key }) => {
    const at = positions.get(key);
    return [key, readCell(key, at === undefined ? undefined : cells[at], style)] as const;
  });
  // reportInput: a problem shows the cell, and tells NaN from text by it.
  const result = rowSchema.safeParse(Object.fromEntries(entries), { reportInput: true });
  if (result.success) return { leg: result.data };
  const first = new Map([...result.error.issues].reverse().map((issue) => [issue.path[0], issue]));
  const inOrder = result.error.issues.filter((issue) => first.get(issue.path[0]) === issue);
  return { problems: inOrder.map((issue) => rowProblem(issue, row, style)) };
}

function* numberTexts(
  positions: Positions,
  rows: readonly (readonly unknown[])[],
): Generator<string> {
  const columns = NUMBER_KEYS.flatMap((key) => positions.get(key) ?? []);
  for (const cells of rows)
    for (const at of columns) {
      const cell = cells[at];
      if (typeof cell === "string") yield cell;
    }
}
