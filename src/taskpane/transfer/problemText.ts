import type { ImportProblem } from "../../deals/import";
import { format } from "../format";
import { strings } from "../../words/pane";

/** What is wrong with a row of a user's deals, in plain words. */
export function problemText(problem: ImportProblem): string {
  const { problems } = strings;
  switch (problem.code) {
    case "file-too-large":
      return problems[problem.code](megabytes(problem.found), megabytes(problem.limit));
    case "too-many-rows":
    case "too-many-cells":
    case "too-long":
      return problems[problem.code](format.count(problem.found), format.count(problem.limit));
    case "not-usd-bn":
    case "not-a-row":
    case "error-cell":
    case "not-text":
    case "not-a-number":
    case "ambiguous-number":
    case "not-finite":
    case "not-whole":
    case "not-a-date":
      return problems[problem.code](problem.found);
    case "pays-itself":
      return problems[problem.code](problem.company);
    case "too-small": {
      const code = problem.inclusive ? "too-small" : "not-above";
      return problems[code](problem.found, String(problem.minimum));
    }
    case "too-big":
      return problems[problem.code](problem.found, String(problem.maximum));
    case "not-a-choice":
      return problems[problem.code](problem.found, format.choices(problem.choices));
    case "no-rows":
    case "not-json":
    case "not-deals":
    case "missing-column":
    case "column-twice":
    case "open-quote":
    case "missing":
    case "control-character":
    case "both-outside":
      return problems[problem.code];
  }
}

const megabytes = (bytes: number): string => format.quantity(bytes / 1024 ** 2);

/** How many problems what was read has, and that nothing was written. */
export function problemCount(problems: readonly ImportProblem[]): string {
  const { count, wholeFile } = strings.transfer.problems;
  const rows = problemsByRow(problems).filter(({ row }) => row > 0).length;
  if (rows === 0) return wholeFile;
  return count(format.count(problems.length), problems.length, format.count(rows), rows);
}

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
