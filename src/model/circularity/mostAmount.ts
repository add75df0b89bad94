import { isRefusal, type Outcome } from "../refusal";
import { components } from "../network/component";
import { directAmount } from "./directAmount";
import type { FlowNetwork } from "../network/flowNetwork";
import { fullEffort, type Effort } from "../network/effort";
import { maximumFlow } from "../network/graph/maximumFlow";
import { tracedAmounts } from "./tracedAmounts";

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
  effort: Effort = fullEffort(),
): Outcome<number> {
  const traced = tracedAmounts(network);
  if (isRefusal(traced)) return traced;
  const seat = components(network).seats[company];
  if (seat === null) return 0;
  const { component, position } = seat;
  const { paid, members } = component;
  const toCompany = Float64Array.from(members, (_, i) => {
    for (let e = paid.start[i]; e < paid.start[i + 1]; e++)
      if (paid.other[e] === position) return paid.amount[e];
    return 0;
  });
  const flow = maximumFlow(component, position, toCompany, effort);
  if (isRefusal(flow)) return flow;
  const atLeast = Math.max(flow.drained, traced[company], directAmount(network, company));
  return Math.min(atLeast, network.receipts[company]);
}
