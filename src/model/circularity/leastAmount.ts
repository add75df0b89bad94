import { isRefusal, type Outcome } from "../refusal";
import { components } from "../network/component";
import type { FlowNetwork } from "../network/flowNetwork";
import { fullEffort, type Effort } from "../network/effort";
import { maximumFlow } from "../network/graph/maximumFlow";
import { tracedAmounts } from "./tracedAmounts";

/** What cannot drain is taken as 0 below this share of the payments: it is the rounding of sums. */
const ROUNDING = 1e-13;

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
  effort: Effort = fullEffort(),
): Outcome<number> {
  const traced = tracedAmounts(network);
  if (isRefusal(traced)) return traced;
  const seat = components(network).seats[company];
  if (seat === null) return 0;
  const { component, position } = seat;
  const flow = maximumFlow(component, position, component.leaving, effort);
  if (isRefusal(flow)) return flow;
  const { stuck } = flow;
  return stuck > ROUNDING * network.payments[company] ? Math.min(stuck, traced[company]) : 0;
}
