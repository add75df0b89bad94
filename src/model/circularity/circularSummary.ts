import { isRefusal, type Outcome } from "../refusal";
import { byName } from "../network/companyKey";
import { circularAmount, MEASURES, type Measure } from "./circularAmount";
import { components } from "../network/component";
import type { FlowNetwork } from "../network/flowNetwork";
import { leastWork } from "../network/graph/maximumFlow";
import { WorkBudget } from "../workBudget";

/** One company's receipts, payments and circular amounts, in the unit of the network. */
export type CircularSummaryRow = Record<Measure | "receipts" | "payments", number> & {
  company: string;
};

/**
 * All four circular amounts of every company.
 *
 * @returns receipts descending, then name; refusal `too-entangled`
 * @example
 * circularSummary(flowNetwork([["V", "A", 10], ["A", "V", 35]]))[1] // { company: "A", receipts: 10, payments: 35, direct: 10, least: 10, traced: 10, most: 10 }
 */
export function circularSummary(
  network: FlowNetwork,
  budget = new WorkBudget(),
): Outcome<CircularSummaryRow[]> {
  const { companies, receipts, payments } = network;
  const { found } = components(network);
  // Two flows for each company that can get money back: refused now, not when the time is up.
  const work = found.reduce((sum, one) => sum + 2 * one.members.length * leastWork(one), 0);
  if (!budget.allows(work)) {
    const sizes = found.map(({ members }) => members.length);
    return { code: "too-entangled", companies: Math.max(...sizes) };
  }
  const rows: CircularSummaryRow[] = [];
  for (const [i, company] of companies.entries()) {
    const row = { company, receipts: receipts[i], payments: payments[i] };
    const amounts = { direct: 0, least: 0, traced: 0, most: 0 };
    for (const measure of MEASURES) {
      const amount = circularAmount(network, i, measure, budget);
      if (isRefusal(amount)) return amount;
      amounts[measure] = amount;
    }
    rows.push({ ...row, ...amounts });
  }
  return rows.sort((a, b) => b.receipts - a.receipts || byName(a.company, b.company));
}
