import type { ImportProblem } from "../../deals/import";

/** The problems of each row, rows in their order; 0 is the whole file. */
export function problemsByRow(
  problems: readonly ImportProblem[],
): { row: number; problems: ImportProblem[] }[] {
  const rows = new Map<number, ImportProblem[]>();
  for (const problem of problems) {
    const own = rows.get(problem.row);
    if (own === undefined) rows.set(problem.row, [problem]);
    else own.push(problem);
  }
  return [...rows].map(([row, own]) => ({ row, problems: own })).sort((a, b) => a.row - b.row);
}
