import { isRefusal, type Outcome } from "../refusal";
import { byName } from "../network/companyKey";
import { WorkBudget } from "../workBudget";
import type { FlowNetwork } from "../network/flowNetwork";
import { sparseMatrix } from "../network/sparse/sparseMatrix";
import { solveChain } from "../network/sparse/solveChain";

/** What a cut costs one company, in the unit of the network. */
export interface Loss {
  company: string;
  receipts: number;
  /** 0 … receipts */
  lost: number;
}

/**
 * Receipts that everybody loses when one company cuts all its payments by a share.
 *
 * Every other company that loses receipts cuts its own payments, outside ones included, by
 * passThrough × lost ÷ resources of itself; the fixed point of that linear system. The company cuts by
 * `cut` and no more, whatever it loses in turn. A demand-side input–output model as in W. Leontief,
 * "Quantitative input and output relations", 1936, with cuts in proportion.
 *
 * @param company      index in `network.companies`
 * @param cut          0 … 1
 * @param passThrough  0 (others pay on as before) … 1 (they cut in proportion to resources lost)
 * @returns            lost descending, then name; refusal `too-entangled`
 * @example
 * // V halves its 10 to A, who lives on nothing else and pays B 8
 * revenueAtRisk(flowNetwork([["V", "A", 10], ["A", "B", 8]]), 0, 0.5, 1)[1] // { company: "B", receipts: 8, lost: 4 }
 */
export function revenueAtRisk(
  network: FlowNetwork,
  company: number,
  cut: number,
  passThrough: number,
  budget = new WorkBudget(),
): Outcome<Loss[]> {
  const { companies, paid, receipts } = network;
  const first = new Float64Array(companies.length);
  for (let e = paid.start[company]; e < paid.start[company + 1]; e++)
    first[paid.column[e]] = cut * paid.amount[e];
  const lost = solveChain(cutsPassedOn(network, company, passThrough), first, "downstream", budget);
  if (isRefusal(lost)) return lost;
  return companies
    .map((name, i) => ({
      company: name,
      receipts: receipts[i],
      lost: Math.min(lost[i], receipts[i]),
    }))
    .sort((a, b) => b.lost - a.lost || byName(a.company, b.company));
}

/** For each unit of receipts lost, what a company's payees lose; the company itself passes nothing on. */
function cutsPassedOn(network: FlowNetwork, company: number, passThrough: number) {
  const { companies, paid, resources, retained, outsidePayments } = network;
  const [from, to, share]: [number[], number[], number[]] = [[], [], []];
  const leaving = Float64Array.from(companies, (_, i) => {
    if (i === company || resources[i] === 0) return 1;
    for (let e = paid.start[i]; e < paid.start[i + 1]; e++) {
      from.push(i);
      to.push(paid.column[e]);
      share.push(passThrough * (paid.amount[e] / resources[i]));
    }
    return 1 - passThrough + (passThrough * (retained[i] + outsidePayments[i])) / resources[i];
  });
  return { next: sparseMatrix(companies.length, from, to, share), leaving };
}
