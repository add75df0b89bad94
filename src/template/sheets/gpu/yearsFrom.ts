import type { Content } from "../../../plan/sheetPlan";

/** The first column of a table by year: a number to begin with, then one more than the cell above. */
export function yearsFrom(first: 0 | 1, rows: number): ((row: number) => Content)[] {
  return Array.from(
    { length: rows },
    (_, i) => (row: number) => (i === 0 ? first : `=A${row - 1}+1`),
  );
}
