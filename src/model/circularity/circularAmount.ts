import { isRefusal, type Outcome } from "../refusal";
import type { FlowNetwork } from "../network/flowNetwork";
import { WorkBudget } from "../workBudget";
import { oncePer } from "../network/oncePer";
import { tracedAmounts } from "./tracedAmounts";
import { components } from "../network/component";
import { maximumFlow } from "../network/graph/maximumFlow";

/** By what rule a company's own money is recognised among its receipts. */
export const MEASURES = ["direct", "least", "traced", "most"] as const;
export type Measure = (typeof MEASURES)[number];

/**
 * Money a company paid out that comes back to it as receipts.
 *
 * 0 ≤ least ≤ traced ≤ most ≤ receipts and direct ≤ most, in floating point too. Each amount is
 * computed once per network.
 *
 * @param company  index in `network.companies`
 * @param budget   shared by the cells of one table
 * @returns        in the unit of the network; refusal `too-entangled`
 * @see            `directAmount`, `leastAmount`, `tracedAmounts`, `mostAmount`
 * @example
 * // V → L → C → V, with outside receipts and payments all round
 * circularAmount(flowNetwork([["V", "L", 10], ["L", "C", 30], ["C", "V", 21], ["", "V", 79], ["V", "", 90],
 *   ["", "L", 40], ["L", "", 20], ["C", "", 9]]), 0, "traced") // 4.2
 */
export function circularAmount(
  network: FlowNetwork,
  company: number,
  measure: Measure,
  budget = new WorkBudget(),
): Outcome<number> {
  const known = knownAmounts(network)[measure];
  const before = known.get(company);
  if (before !== undefined) return before;
  const amount = compute(network, company, measure, budget);
  if (!isRefusal(amount)) known.set(company, amount);
  return amount;
}

const knownAmounts = oncePer<FlowNetwork, Record<Measure, Map<number, number>>>(() => ({
  direct: new Map(),
  least: new Map(),
  traced: new Map(),
  most: new Map(),
}));

function compute(
  network: FlowNetwork,
  company: number,
  measure: Measure,
  budget: WorkBudget,
): Outcome<number> {
  switch (measure) {
    case "direct":
      return directAmount(network, company);
    case "least":
      return leastAmount(network, company, budget);
    case "most":
      return mostAmount(network, company, budget);
    case "traced": {
      const traced = tracedAmounts(network, budget.anew());
      return isRefusal(traced) ? traced : traced[company];
    }
  }
}

/**
 * What a company paid out that its own payees pay back to it: Σ over counterparties of
 * min(paid to, received from).
 *
 * @returns in the unit of the network, 0 … receipts
 * @example
 * directAmount(flowNetwork([["V", "A", 10], ["A", "V", 35], ["V", "B", 5]]), 0) // 10
 */
export function directAmount({ paid, received, receipts }: FlowNetwork, company: number): number {
  let sum = 0;
  let r = received.start[company];
  const end = received.start[company + 1];
  for (let p = paid.start[company]; p < paid.start[company + 1]; p++) {
    while (r < end && received.column[r] < paid.column[p]) r++;
    if (r < end && received.column[r] === paid.column[p])
      sum += Math.min(paid.amount[p], received.amount[r]);
  }
  return Math.min(sum, receipts[company]);
}

/** What reaches no sink is taken as 0 below this share of the payments: it is the rounding of sums. */
const STUCK_BELOW = 1e-13;

/**
 * The smallest amount of its own payments that must have come back to a company, whatever the
 * convention: what is left when the others keep, and pay outside, as much of it as they can.
 *
 * The part of a maximum flow from the company's payments, not through itself, that finds no place
 * where it is retained or paid outside. Payments out of the company's strongly connected component
 * never come back and always find such a place further on: nobody receives more than its resources.
 *
 * @returns in the unit of the network, 0 … `tracedAmounts`; refusal `too-entangled`
 * @example
 * // A pays on everything that it gets, and only to V
 * leastAmount(flowNetwork([["V", "A", 10], ["A", "V", 10], ["", "V", 65]]), 0) // 10
 */
export function leastAmount(
  network: FlowNetwork,
  company: number,
  budget = new WorkBudget(),
): Outcome<number> {
  const traced = tracedAmounts(network, budget.anew());
  if (isRefusal(traced)) return traced;
  const seat = components(network).seats[company];
  if (seat === null) return 0;
  const { component, position } = seat;
  const flow = maximumFlow(component, position, component.leaving, budget);
  if (isRefusal(flow)) return flow;
  const { stuck } = flow;
  return stuck > STUCK_BELOW * network.payments[company] ? Math.min(stuck, traced[company]) : 0;
}

/**
 * The largest amount of a company's receipts that could be its own payments coming back, whatever
 * the convention: a maximum flow from the company round to itself, with payments as capacities.
 *
 * @returns in the unit of the network, at least `directAmount` and `tracedAmounts`, at most the
 *          company's receipts; refusal `too-entangled`
 * @example
 * // A receives 50 and pays 50; all that V lent it may be in the 35 that it pays to V
 * mostAmount(flowNetwork([["V", "A", 40], ["", "A", 10], ["A", "V", 35], ["A", "", 15]]), 0) // 35
 */
export function mostAmount(
  network: FlowNetwork,
  company: number,
  budget = new WorkBudget(),
): Outcome<number> {
  const traced = tracedAmounts(network, budget.anew());
  if (isRefusal(traced)) return traced;
  const seat = components(network).seats[company];
  if (seat === null) return 0;
  const { component, position } = seat;
  const { paid, members } = component;
  const toCompany = Float64Array.from(members, (_, i) => {
    for (let e = paid.start[i]; e < paid.start[i + 1]; e++)
      if (paid.column[e] === position) return paid.amount[e];
    return 0;
  });
  const flow = maximumFlow(component, position, toCompany, budget);
  if (isRefusal(flow)) return flow;
  const atLeast = Math.max(flow.arrived, traced[company], directAmount(network, company));
  return Math.min(atLeast, network.receipts[company]);
}
