import { isRefusal, type Outcome } from "../refusal";
import { potChain, restricted } from "../network/sparse/chain";
import { WorkBudget } from "../workBudget";
import type { FlowNetwork } from "../network/flowNetwork";
import type { SparseMatrix } from "../network/sparse/sparseMatrix";
import { solveChain } from "../network/sparse/solveChain";

/** What one payer brings back of a company's own money, traced in proportion. */
export interface PayerReturn {
  /** Index in `network.companies`. */
  payer: number;
  /** Paid to it by the company itself. */
  paid: number;
  /** Of the company's money, what reaches it over every way that does not lead through the company. */
  held: number;
  /** The part of its resources that it pays to the company, 0 … 1. */
  fraction: number;
  /** held × fraction. */
  returned: number;
}

/**
 * Through whom a company's own money comes back to it: the sum behind the measure "traced",
 * Σᵢ xᵢ·pᵢV with x = (I − Qᵀ)⁻¹b over the other companies, payer by payer.
 *
 * @param company  index in `network.companies`
 * @returns        every company that pays it, what it brings back descending; the amounts returned sum to
 *                 `tracedAmounts`; refusal `too-entangled`
 * @see            J. T. Finn, "Measures of ecosystem structure and function derived from analysis of flows",
 *                 Journal of Theoretical Biology 56, 1976
 * @example
 * // V lends A 10; A pays V 35; others pay V 65
 * returnsByPayer(flowNetwork([["V", "A", 10], ["A", "V", 35], ["", "V", 65]]), 0) // [{ payer: 1, paid: 10, held: 10, fraction: 1, returned: 10 }]
 */
export function returnsByPayer(
  network: FlowNetwork,
  company: number,
  budget = new WorkBudget(),
): Outcome<PayerReturn[]> {
  const { companies, paid, received, resources, retained, outsidePayments } = network;
  const leaving = retained.map((kept, i) => kept + outsidePayments[i]);
  const others = Int32Array.from(companies.flatMap((_, i) => (i === company ? [] : [i])));
  const position = new Int32Array(companies.length).fill(-1);
  const chain = restricted(potChain(paid, resources, leaving), others, position);
  const given = Float64Array.from(others, (other) => between(paid, company, other));
  const held = solveChain(chain, given, "downstream", budget);
  if (isRefusal(held)) return held;
  return [...others.keys()]
    .flatMap((at): PayerReturn[] => {
      const payer = others[at];
      const amount = between(received, company, payer);
      if (amount === 0) return [];
      const fraction = amount / resources[payer];
      return [{ payer, paid: given[at], held: held[at], fraction, returned: held[at] * fraction }];
    })
    .sort((a, b) => b.returned - a.returned);
}

function between({ start, column, amount }: SparseMatrix, payer: number, payee: number): number {
  for (let e = start[payer]; e < start[payer + 1]; e++) if (column[e] === payee) return amount[e];
  return 0;
}
