import type { Outcome } from "../refusal";
import type { FlowNetwork } from "../network/flowNetwork";

export const SIDES = ["customers", "suppliers"] as const;
export type Side = (typeof SIDES)[number];

/**
 * Herfindahl–Hirschman index of who pays a company, or of whom it pays: Σ (100 · share)².
 *
 * Outside money counts in the total but not as a party: it is many small ones, whose squares vanish.
 *
 * @returns 0 (only small parties) … 10,000 (one party); refusals `no-receipts`, `no-payments`
 * @see     US Department of Justice & FTC, "Merger Guidelines", 2023, section 2.1
 * @example
 * concentration(flowNetwork([["A", "V", 30], ["B", "V", 30], ["C", "V", 20], ["D", "V", 20]]), 1, "customers") // 2600
 */
export function concentration(network: FlowNetwork, company: number, side: Side): Outcome<number> {
  const customers = side === "customers";
  const { start, amount } = customers ? network.received : network.paid;
  const total = (customers ? network.receipts : network.payments)[company];
  const name = network.companies[company];
  if (total === 0) return { code: customers ? "no-receipts" : "no-payments", company: name };
  let index = 0;
  for (let e = start[company]; e < start[company + 1]; e++)
    index += (100 * (amount[e] / total)) ** 2;
  return Math.min(index, 10_000);
}
