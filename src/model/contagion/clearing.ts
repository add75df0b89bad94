import { isRefusal, type Outcome } from "../refusal";
import { companyAmounts, type CompanyAmount } from "../network/companyIndex";
import type { Shock } from "./shock";
import { WorkBudget } from "../workBudget";
import type { FlowNetwork } from "../network/flowNetwork";
import { greatestFixedPoint } from "./greatestFixedPoint";
import type { SparseMatrix } from "../network/sparse/sparseMatrix";

/** What one company owes, pays and keeps on the day that all flows fall due, in their unit. */
export interface Cleared {
  company: string;
  owed: number;
  paid: number;
  shortfall: number;
  /** What is left after paying; 0 for a company in default. */
  equity: number;
  /** The wave in which it defaults, from 1; 0 = pays in full. */
  round: number;
}

/**
 * Who can pay whom if all flows fall due at once: the greatest clearing vector.
 *
 * A company pays all it owes, or else all it has, in proportion to its debts; outside creditors rank
 * equally. It has its outside assets, what the outside owes it (paid in full) and what the other
 * companies do pay it. Companies not in `resources` have no outside assets.
 *
 * @returns in order of appearance; refusals `not-in-flows`, `listed-twice`, `too-large`, `too-entangled`
 * @see     L. Eisenberg & T. H. Noe, "Systemic risk in financial systems", Management Science 47, 2001
 * @example
 * // A owes B 10 and has 4; B owes C 8 and has 1: A is 6 short, then B 3
 * clearing(flowNetwork([["A", "B", 10], ["B", "C", 8]]), [{ row: 1, company: "A", amount: 4 }, { row: 2, company: "B", amount: 1 }], null)[1] // { company: "B", owed: 8, paid: 5, shortfall: 3, equity: 0, round: 2 }
 */
export function clearing(
  network: FlowNetwork,
  resources: readonly CompanyAmount[],
  shock: Shock | null,
  budget = new WorkBudget(),
): Outcome<Cleared[]> {
  const listed = companyAmounts(network, "resources", resources);
  if (isRefusal(listed)) return listed;
  const { companies, payments: owed, outsideReceipts } = network;
  const assets = listed.map((amount, i) => {
    const lost = shock?.company === i ? shock.share : 0;
    return (Number.isNaN(amount) ? 0 : amount - lost * amount) + outsideReceipts[i];
  });
  const rows = shareOfDebts(network);
  const clearingVector = greatestFixedPoint(rows, assets, owed, budget, network.paid);
  if (isRefusal(clearingVector)) return clearingVector;
  const { x: paid, round } = clearingVector;
  return companies.map((company, i) => {
    const equity = round[i] > 0 ? 0 : Math.max(0, assets[i] - owed[i] + income(rows, paid, i));
    const shortfall = owed[i] - paid[i];
    return { company, owed: owed[i], paid: paid[i], shortfall, equity, round: round[i] };
  });
}

/** Row by creditor: the share of each debtor's payments that is the creditor's. */
function shareOfDebts({ received, payments }: FlowNetwork): SparseMatrix {
  const { column } = received;
  const amount = new Float64Array(column.length);
  for (let e = 0; e < column.length; e++) amount[e] = received.amount[e] / payments[column[e]];
  return { ...received, amount };
}

function income(
  { start, column, amount }: SparseMatrix,
  paid: Float64Array,
  creditor: number,
): number {
  let sum = 0;
  for (let e = start[creditor]; e < start[creditor + 1]; e++) sum += amount[e] * paid[column[e]];
  return sum;
}
