import { type CircuitGraph, searchCircuits } from "./circuitSearch";
import { WorkBudget } from "../../workBudget";

/** A circuit as the nodes on it, with the smallest payment between them. */
export interface Circuit {
  readonly path: readonly number[];
  readonly bottleneck: number;
}

export interface StrongestCircuits {
  readonly circuits: readonly Circuit[];
  /** False where the budget was spent: stronger circuits may be missing. */
  readonly complete: boolean;
}

/** Ties are listed in full and sorted up to so many times the rows asked for, plus a thousand. */
const TIES = 4;

/**
 * The circuits with the largest bottlenecks: bottleneck descending, then fewer nodes, then node by node.
 *
 * @param through  only circuits through this node; `null` = all
 * @see            `flowLoops`, which says how
 * @example
 * strongestCircuits(circuitGraph(sparseMatrix(2, [0, 1], [1, 0], [5, 3])), null, 6, 10).circuits // [{ path: [0, 1], bottleneck: 3 }]
 */
export function strongestCircuits(
  graph: CircuitGraph,
  through: number | null,
  maxLength: number,
  maxRows: number,
  budget = new WorkBudget(),
): StrongestCircuits {
  const find = (
    atLeast: number,
    most: number,
    length = maxLength,
    keep: (circuit: Circuit) => boolean = () => true,
  ) => {
    const circuits: Circuit[] = [];
    searchCircuits(graph, { atLeast, through, maxLength: length }, budget, (path) => {
      const circuit = { path: [...path], bottleneck: bottleneckOf(graph, path) };
      if (keep(circuit)) circuits.push(circuit);
      return circuits.length >= most;
    });
    return circuits;
  };
  const answer = (circuits: Circuit[]) => ({
    circuits: circuits.sort(strongestFirst).slice(0, maxRows),
    complete: budget.left >= 0,
  });

  const amounts = [...new Set(graph.paid.amount)].sort((a, b) => b - a);
  let best = find(amounts.at(-1) ?? 0, maxRows);
  if (best.length < maxRows) return answer(best);

  // The largest amount that at least maxRows circuits reach.
  let [low, high] = [0, amounts.length - 1];
  while (low < high && budget.left >= 0) {
    const middle = (low + high) >> 1;
    const reaching = find(amounts[middle], maxRows);
    if (reaching.length < maxRows) low = middle + 1;
    else [high, best] = [middle, reaching];
  }
  if (budget.left < 0) return answer(best);
  const tied = amounts[low];
  const few = find(tied, TIES * maxRows + 1000);
  if (few.length < TIES * maxRows + 1000) return answer(few);

  const circuits = low === 0 ? [] : find(amounts[low - 1], maxRows);
  for (
    let length = 2;
    length <= maxLength && circuits.length < maxRows && budget.left >= 0;
    length++
  ) {
    const missing = maxRows - circuits.length;
    const isNew = ({ path, bottleneck }: Circuit) => path.length === length && bottleneck === tied;
    circuits.push(...find(tied, missing, length, isNew));
  }
  return answer(circuits);
}

/**
 * The payment from one node to another; there is one.
 *
 * @example
 * paymentBetween(circuitGraph(sparseMatrix(2, [0, 1], [1, 0], [5, 3])), 1, 0) // 3
 */
export function paymentBetween({ paid }: CircuitGraph, from: number, to: number): number {
  let [low, high] = [paid.start[from], paid.start[from + 1] - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (paid.column[middle] < to) low = middle + 1;
    else high = middle;
  }
  return paid.amount[low];
}

function bottleneckOf(graph: CircuitGraph, path: readonly number[]): number {
  return path.reduce((smallest, node, at) => {
    const next = path[(at + 1) % path.length];
    return Math.min(smallest, paymentBetween(graph, node, next));
  }, Infinity);
}

function strongestFirst(a: Circuit, b: Circuit): number {
  const first = b.bottleneck - a.bottleneck || a.path.length - b.path.length;
  if (first !== 0) return first;
  const at = a.path.findIndex((node, i) => node !== b.path[i]);
  return at < 0 ? 0 : a.path[at] - b.path[at];
}
