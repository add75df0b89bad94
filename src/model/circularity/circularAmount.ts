import { isRefusal, type Outcome } from "../refusal";
import { directAmount } from "./directAmount";
import type { FlowNetwork } from "../network/flowNetwork";
import { leastAmount } from "./leastAmount";
import { fullEffort, type Effort } from "../network/effort";
import { mostAmount } from "./mostAmount";
import { oncePer } from "../network/oncePer";
import { tracedAmounts } from "./tracedAmounts";

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
 * @param effort   shared by the cells of one table
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
  effort: Effort = fullEffort(),
): Outcome<number> {
  const known = knownAmounts(network)[measure];
  const before = known.get(company);
  if (before !== undefined) return before;
  const amount = compute(network, company, measure, effort);
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
  effort: Effort,
): Outcome<number> {
  switch (measure) {
    case "direct":
      return directAmount(network, company);
    case "least":
      return leastAmount(network, company, effort);
    case "most":
      return mostAmount(network, company, effort);
    case "traced": {
      const traced = tracedAmounts(network);
      return isRefusal(traced) ? traced : traced[company];
    }
  }
}
