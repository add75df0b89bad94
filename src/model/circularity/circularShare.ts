import { isRefusal, type Outcome } from "../refusal";
import { circularAmount, type Measure } from "./circularAmount";
import { WorkBudget } from "../workBudget";
import type { FlowNetwork } from "../network/flowNetwork";

/**
 * Share of a company's receipts that began as its own payments.
 *
 * @param company  index in `network.companies`
 * @returns        0 … 1; refusals `no-receipts`, `too-entangled`
 * @see            `circularAmount`
 * @example
 * // V lends A 10; A pays V 35; others pay V 65
 * circularShare(flowNetwork([["V", "A", 10], ["A", "V", 35], ["", "V", 65]]), 0, "traced") // 0.10
 */
export function circularShare(
  network: FlowNetwork,
  company: number,
  measure: Measure,
  budget = new WorkBudget(),
): Outcome<number> {
  const receipts = network.receipts[company];
  if (receipts === 0) return { code: "no-receipts", company: network.companies[company] };
  const amount = circularAmount(network, company, measure, budget);
  return isRefusal(amount) ? amount : amount / receipts;
}
