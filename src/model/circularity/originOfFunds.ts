import { isRefusal, type Outcome } from "../refusal";
import { byName } from "../network/companyKey";
import { potChain } from "../network/sparse/chain";
import { WorkBudget } from "../workBudget";
import type { FlowNetwork } from "../network/flowNetwork";
import { oncePer } from "../network/oncePer";
import { solveChain } from "../network/sparse/solveChain";

/** How much of a company's resources began as outside money of another company, or its own. */
export interface Origin {
  company: string;
  /** In the unit of the network. */
  amount: number;
  /** Of the resources; all shares sum to 1. */
  share: number;
}

/** From a pot back to whose money is in it: to payers, or out of the network as outside funding. */
const upstream = oncePer(({ received, resources, outsideReceipts, funded }: FlowNetwork) => {
  const funding = outsideReceipts.map((amount, i) => amount + funded[i]);
  return potChain(received, resources, funding);
});

/**
 * Whose outside funding a company's resources ultimately are, traced upstream in proportion: each
 * company's pot holds its payers' money in the proportions in which it came in. A company's outside
 * funding is what the outside pays it and what its payments exceed its receipts by.
 *
 * A walk from the company's pot to a payer with probability payment ÷ resources of the payee ends at k
 * with the share of k: one linear system for the company asked.
 *
 * @param company  index in `network.companies`
 * @returns        descending, then name; refusals `no-resources`, `no-outside-funds` for a closed ring
 *                 that only passes its own money round, `too-entangled`
 * @see            J. Bialek, "Tracing the flow of electricity", IEE Proceedings C 143, 1996: the
 *                 upstream-looking algorithm
 * @example
 * // B has 30 from A, who has 10 from C
 * originOfFunds(flowNetwork([["A", "B", 30], ["C", "A", 10]]), 1)[1] // { company: "C", amount: 10, share: 1 / 3 }
 */
export function originOfFunds(
  network: FlowNetwork,
  company: number,
  budget = new WorkBudget(),
): Outcome<Origin[]> {
  const { companies, resources } = network;
  const pot = resources[company];
  if (pot === 0) return { code: "no-resources", company: companies[company] };
  const here = new Float64Array(companies.length);
  here[company] = 1;
  const chain = upstream(network);
  const visits = solveChain(chain, here, "downstream", budget);
  if (isRefusal(visits)) return visits;
  if (visits.includes(Infinity)) return { code: "no-outside-funds", company: companies[company] };
  const shares = visits.map((times, i) => times * chain.leaving[i]);
  // 1 but for rounding.
  const all = shares.reduce((sum, share) => sum + share, 0);
  return (
    companies
      .map((name, i) => ({
        company: name,
        amount: (shares[i] / all) * pot,
        share: shares[i] / all,
      }))
      // A share can be too small for a number to hold what it is of the resources.
      .filter(({ amount }) => amount > 0)
      .sort((a, b) => b.share - a.share || byName(a.company, b.company))
  );
}
