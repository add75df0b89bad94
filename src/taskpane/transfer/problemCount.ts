import type { ImportProblem } from "../../deals/import";
import { format } from "../format";
import { strings } from "../../words/pane";
import { problemsByRow } from "./problemsByRow";

/** How many problems what was read has, and that nothing was written. */
export function problemCount(problems: readonly ImportProblem[]): string {
  const { count, wholeFile } = strings.transfer.problems;
  const rows = problemsByRow(problems).filter(({ row }) => row > 0).length;
  if (rows === 0) return wholeFile;
  return count(format.count(problems.length), problems.length, format.count(rows), rows);
}
