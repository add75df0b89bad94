import { isRefusal, type Outcome } from "../refusal";
import { WorkBudget } from "../workBudget";
import type { FlowNetwork } from "../network/flowNetwork";
import { tracedAmounts } from "./tracedAmounts";

/**
 * Finn's cycling index: the part of all companies' resources that comes back to the company that paid
 * it out, Σ traced amounts ÷ Σ resources.
 *
 * @returns 0 … 1; refusals `nothing-flows` where every amount is 0, `too-entangled`
 * @see     J. T. Finn, "Measures of ecosystem structure and function derived from analysis of flows",
 *          Journal of Theoretical Biology 56, 1976
 * @example
 * // Traced 10 of V's 100 and 3.5 of A's 35
 * circularityIndex(flowNetwork([["V", "A", 10], ["A", "V", 35], ["", "V", 65]])) // 0.1
 */
export function circularityIndex(network: FlowNetwork, budget = new WorkBudget()): Outcome<number> {
  const traced = tracedAmounts(network, budget);
  if (isRefusal(traced)) return traced;
  // In units of the largest, since sums of amounts near 1e308 overflow.
  const unit = network.resources.reduce((a, b) => Math.max(a, b), 0);
  if (unit === 0) return { code: "nothing-flows" };
  const total = (amounts: Float64Array) => amounts.reduce((sum, amount) => sum + amount / unit, 0);
  return Math.min(1, total(traced) / total(network.resources));
}
