import type { Outcome } from "../refusal";
import { byName } from "../network/companyKey";
import { circuitGraph, type CircuitGraph } from "../network/graph/circuitSearch";
import { components, type Seat } from "../network/component";
import { WorkBudget } from "../workBudget";
import type { FlowNetwork } from "../network/flowNetwork";
import { sparseMatrix } from "../network/sparse/sparseMatrix";
import {
  paymentBetween,
  strongestCircuits,
  type Circuit,
} from "../network/graph/strongestCircuits";

/** Money that goes round: each company pays the next, and the last the first. */
export interface Loop {
  companies: string[];
  /** The smallest payment on it, in the unit of the network: no more than this can go all the way. */
  bottleneck: number;
  /** Payer and payee of that payment; the first on the loop where several are as small. */
  weakest: [string, string];
}

export interface Loops {
  loops: Loop[];
  /** False where the search was given up, so that stronger loops may be missing. */
  complete: boolean;
}

/** What to show of the loops; `company` is an index in `network.companies` or `null` for all. */
export interface LoopQuery {
  company: number | null;
  maxLength: number;
  maxRows: number;
}

/**
 * The loops of a network, elementary circuits of at most `maxLength` companies, the strongest first.
 *
 * Loops are found one by one, never all: a search over the amounts finds the largest bottleneck that
 * at least `maxRows` loops reach; those with larger ones are fewer and all listed, and those at it fill
 * the rest, shorter ones first. So the strongest are always among those shown.
 *
 * @returns bottleneck descending, then fewer companies, then names in turn; each loop starts at the
 *          company asked for, else at the alphabetically first; refusal `no-loop`
 * @see     D. B. Johnson, "Finding all the elementary circuits of a directed graph", 1975
 * @example
 * flowLoops(flowNetwork([["B", "A", 5], ["A", "B", 7]]), { company: null, maxLength: 6, maxRows: 100 }) // { loops: [{ companies: ["A", "B"], bottleneck: 5, weakest: ["B", "A"] }], complete: true }
 */
export function flowLoops(
  network: FlowNetwork,
  query: LoopQuery,
  budget = new WorkBudget(),
): Outcome<Loops> {
  const { graph, names, rank } = inOrderOfName(network, components(network).seats);
  const through = query.company === null ? null : rank[query.company];
  const maxLength = Math.min(query.maxLength, names.length);
  const { circuits, complete } = strongestCircuits(
    graph,
    through,
    maxLength,
    query.maxRows,
    budget,
  );
  if (circuits.length === 0 && complete) {
    const company = through === null ? null : names[through];
    return { code: "no-loop", company, maxLength: query.maxLength };
  }
  return { loops: circuits.map((circuit) => loopOf(graph, names, circuit)), complete };
}

/** Only payments that money can return from, between companies numbered by name. */
function inOrderOfName({ companies, paid }: FlowNetwork, seats: readonly Seat[]) {
  const order = companies.map((_, i) => i).sort((a, b) => byName(companies[a], companies[b]));
  const rank = new Int32Array(companies.length);
  order.forEach((company, at) => (rank[company] = at));
  const [from, to, amount]: [number[], number[], number[]] = [[], [], []];
  companies.forEach((_, i) => {
    for (let e = paid.start[i]; e < paid.start[i + 1]; e++) {
      const j = paid.column[e];
      if (seats[i] === null || seats[i].component !== seats[j]?.component) continue;
      from.push(rank[i]);
      to.push(rank[j]);
      amount.push(paid.amount[e]);
    }
  });
  const graph = circuitGraph(sparseMatrix(companies.length, from, to, amount));
  return { graph, names: order.map((i) => companies[i]), rank };
}

function loopOf(graph: CircuitGraph, names: readonly string[], circuit: Circuit): Loop {
  const { path, bottleneck } = circuit;
  const after = (at: number) => path[(at + 1) % path.length];
  const at = path.findIndex((node, i) => paymentBetween(graph, node, after(i)) === bottleneck);
  return {
    companies: path.map((node) => names[node]),
    bottleneck,
    weakest: [names[path[at]], names[after(at)]],
  };
}
