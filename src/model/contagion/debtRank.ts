import { isRefusal, type Outcome } from "../refusal";
import { companyAmounts, type CompanyAmount } from "../network/companyIndex";
import type { Shock } from "./shock";
import { WorkBudget } from "../workBudget";
import type { FlowNetwork } from "../network/flowNetwork";
import { greatestFixedPoint } from "./greatestFixedPoint";
import type { SparseMatrix } from "../network/sparse/sparseMatrix";
import { sweep, sweepAll } from "../network/sparse/sweep";

/** Companies with at least so many debtors on average are swept through four at a time. */
const LONG_ROWS = 8;

/** Near a spectral radius of 1 sweeps are slow, and rounds with an exact solver take over. */
const SWEEPS = 200;

export const DISTRESS_METHODS = ["linear", "once"] as const;
export type DistressMethod = (typeof DISTRESS_METHODS)[number];

/** What distress costs one company; losses as shares of its equity, 0 … 1. */
export interface Distress {
  company: string;
  equity: number;
  initialLoss: number;
  finalLoss: number;
  /** In the unit of equity. */
  equityLost: number;
}

/**
 * How one company's distress spreads through what it owes: From owes To, and To loses amount ÷ its own
 * equity for each unit of From's equity lost, as a share. Losses stop at 1.
 *
 * "linear": every further loss is passed on (Bardoscia, Battiston, Caccioli & Caldarelli, "DebtRank: a
 * microscopic foundation for shock propagation", PLOS ONE 10, 2015, eq. 7); the limit h = min(1, shock +
 * Λh) is solved for, so it is reached also where the spectral radius of Λ is 1 or more.
 * "once": a company passes its distress on once, in the round after it first became distressed; losses
 * that reach it later add to its own (Battiston et al., "DebtRank: too central to fail?", Scientific
 * Reports 2, 2012, eqs. 1–3; impacts are not cut at 1 before they meet the loss).
 *
 * @param shock  share of its equity that the company loses first
 * @returns      in order of appearance; refusals `not-in-flows`, `listed-twice`, `no-equity` where a
 *               company in flows is not in `equity`, `too-entangled`
 * @example
 * // A loses all; it owes B 5, half of B's equity
 * debtRank(flowNetwork([["A", "B", 5]]), [{ row: 1, company: "A", amount: 1 }, { row: 2, company: "B", amount: 10 }], { company: 0, share: 1 }, "linear")[1] // { company: "B", equity: 10, initialLoss: 0, finalLoss: 0.5, equityLost: 5 }
 */
export function debtRank(
  network: FlowNetwork,
  equityRows: readonly CompanyAmount[],
  shock: Shock,
  method: DistressMethod,
  budget = new WorkBudget(),
): Outcome<Distress[]> {
  const equity = companyAmounts(network, "equity", equityRows);
  if (isRefusal(equity)) return equity;
  const missing = equity.findIndex(Number.isNaN);
  if (missing >= 0) return { code: "no-equity", company: network.companies[missing] };
  const final = spread(network, equity, shock, method, budget);
  if (isRefusal(final)) return final;
  return network.companies.map((company, i) => ({
    company,
    equity: equity[i],
    initialLoss: i === shock.company ? shock.share : 0,
    finalLoss: final[i],
    equityLost: final[i] * equity[i],
  }));
}

function spread(
  network: FlowNetwork,
  equity: Float64Array,
  shock: Shock,
  method: DistressMethod,
  budget: WorkBudget,
): Outcome<Float64Array> {
  const base = new Float64Array(equity.length);
  base[shock.company] = shock.share;
  switch (method) {
    case "once":
      return passedOnOnce(network, equity, base).loss;
    case "linear": {
      const { received } = network;
      if (received.column.length >= LONG_ROWS * equity.length) {
        const all = new Float64Array(equity.length).fill(1);
        const loss = base.slice();
        if (sweepAll(received, base, equity, all, loss, SWEEPS) > 0) return loss;
      }
      // Held at 0: whom distress never reaches. Elsewhere the greatest solution is the only one above 0.
      const { loss, reached } = passedOnOnce(network, equity, base);
      const rows = impacts(network, equity);
      const cap = new Float64Array(equity.length);
      for (const i of reached) cap[i] = 1;
      if (sweep(rows, reached, base, loss, SWEEPS, cap) > 0) return loss;
      const limit = greatestFixedPoint(rows, base, cap, budget, network.paid);
      return isRefusal(limit) ? limit : limit.x;
    }
  }
}

/** Row by creditor. An impact beyond the largest double is as good as that: losses stop at 1. */
function impacts({ received }: FlowNetwork, equity: Float64Array): SparseMatrix {
  const amount = received.amount.slice();
  equity.forEach((own, i) => {
    for (let e = received.start[i]; e < received.start[i + 1]; e++)
      amount[e] = Math.min(amount[e] / own, Number.MAX_VALUE);
  });
  return { ...received, amount };
}

/**
 * Losses where everyone passes on, once, the loss with which it first became distressed.
 *
 * @param base  losses at the start
 * @returns     losses at the end, at most 1, and those who have one, in the order in which distress reached them
 */
function passedOnOnce(
  { paid }: FlowNetwork,
  equity: Float64Array,
  base: Float64Array,
): { loss: Float64Array; reached: number[] } {
  const { start, column, amount } = paid;
  const loss = base.slice();
  const distressed = Uint8Array.from(base, (share) => (share > 0 ? 1 : 0));
  let wave = Array.from(base.keys()).filter((i) => base[i] > 0);
  const reached = [...wave];
  while (wave.length > 0) {
    const passed = wave.map((i) => loss[i]);
    const next: number[] = [];
    for (let w = 0; w < wave.length; w++) {
      const share = passed[w];
      for (let e = start[wave[w]]; e < start[wave[w] + 1]; e++) {
        const to = column[e];
        const impact = Math.min(amount[e] / equity[to], Number.MAX_VALUE);
        const more = loss[to] + impact * share;
        loss[to] = more > 1 ? 1 : more;
        if (distressed[to] === 1 || loss[to] === 0) continue;
        distressed[to] = 1;
        next.push(to);
        reached.push(to);
      }
    }
    wave = next;
  }
  return { loss, reached };
}
