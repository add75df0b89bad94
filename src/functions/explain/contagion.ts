import type { FlowNetwork } from "../../model/network/flowNetwork";
import type { Table } from "../formula";
import type { Explanation, Step, Term } from "./explanation";
import { networkSteps } from "./network";

/** A network, and the sum of one column of what a shock does to it. */
export function contagionSteps(
  { flows }: { flows: FlowNetwork },
  result: Table | undefined,
  term: Extract<Term, "lost" | "shortfall" | "equityLost">,
  header: string,
): Explanation {
  const { steps } = networkSteps({ flows });
  const sums = result === undefined ? [] : [sumOf(result, term, header)];
  return { steps: [...steps.slice(0, 3), ...sums], tables: [] };
}

function sumOf([head, ...rows]: Table, term: Term, header: string): Step {
  const column = head.indexOf(header);
  const value = rows.reduce((sum, row) => sum + Number(row[column]), 0);
  return { term, value, unit: "amount" };
}
