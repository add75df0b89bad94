import { isRefusal, type Outcome } from "../refusal";
import { OUTSIDE, rewired, type FlowNetwork, type FlowRows } from "../network/flowNetwork";
import { quantiles } from "../risk/quantiles";
import { RandomStream } from "../risk/randomStream";
import { WorkBudget } from "../workBudget";
import { circularityIndex } from "./circularityIndex";
import { circularShare } from "./circularShare";
import { tracedAmounts } from "./tracedAmounts";

/** How circular a network is beside networks with the same payers, payees and amounts. */
export interface CircularityTest {
  observed: number;
  /** Of the shuffled networks, as are the quantiles. */
  mean: number;
  p5: number;
  p95: number;
  /** Share of the shuffled networks that are at least as circular as the given one, 0–1. */
  shareAtOrAbove: number;
}

/** Shuffled networks may differ from the given one by rounding alone. */
const TIED = 1e-9;

/** Steps that shuffling and building a network cost for each of its rows, and for each of its companies. */
const ROW = 800;
const COMPANY = 500;

/**
 * Whether circularity is unusual, given who pays how much in how many rows and who receives how many.
 *
 * In the null model every payer keeps its rows and their amounts, every payee its number of rows, and who
 * pays whom is drawn evenly among all ways without a company paying itself; outside rows stay. Measured is
 * the company's traced share of receipts, or the circularity index of the whole network.
 *
 * @param company index in `network.companies`; null for the index
 * @param trials  shuffled networks, at least 1
 * @param seed    whole, 0 to 2^53 − 1; the same seed gives the same answer
 * @returns       refusals `no-receipts`, `nothing-flows`, `too-entangled`
 * @see           A. R. Rao, R. Jana & S. Bandyopadhyay, "A Markov chain Monte Carlo method for generating
 *                random (0, 1)-matrices with given marginals", Sankhyā A 58 (1996): switches and rotations
 * @example
 * // There is one way only to shuffle two companies that pay each other
 * circularityTest(flowNetwork([["V", "A", 10], ["A", "V", 35], ["", "V", 65]]), 0, 5, 1).shareAtOrAbove // 1
 */
export function circularityTest(
  network: FlowNetwork,
  company: number | null,
  trials: number,
  seed: number,
  budget = new WorkBudget(),
): Outcome<CircularityTest> {
  const tooLong = { code: "too-entangled", companies: network.companies.length } as const;
  const trial = ROW * network.rows.amount.length + COMPANY * network.companies.length;
  if (!budget.allows(trials * trial)) return tooLong;
  const measure = (of: FlowNetwork) => {
    const traced = tracedAmounts(of, budget);
    if (isRefusal(traced)) return traced;
    return company === null ? circularityIndex(of) : circularShare(of, company, "traced", budget);
  };
  const observed = measure(network);
  if (isRefusal(observed)) return observed;
  const payees = network.rows.payee.slice();
  const shuffle = shuffler(network.rows, payees, seed);
  const values = new Float64Array(trials);
  for (let t = 0; t < trials; t++) {
    shuffle();
    if (!budget.spend(trial)) return tooLong;
    const value = measure(rewired(network, payees));
    if (isRefusal(value)) return value;
    values[t] = value;
  }
  const mean = values.reduce((sum, value) => sum + value / trials, 0);
  const atOrAbove = values.filter((value) => value >= observed * (1 - TIED)).length;
  const [p5, p95] = quantiles(values, [0.05, 0.95]);
  return { observed, mean, p5, p95, shareAtOrAbove: atOrAbove / trials };
}

/**
 * Draws from the even distribution over all ways to hand the payees round among the rows.
 *
 * A Markov chain of two kinds of moves: two rows exchange their payees, or three pass them on in a ring, as
 * a ring of three companies needs; a move that would have a company pay itself is not made. Each move is as
 * likely as the one that undoes it, so in the long run all ways are equally likely.
 *
 * @param payees as in the rows at first; each call of the result shuffles them in place
 */
function shuffler({ payer, payee, amount }: FlowRows, payees: Int32Array, seed: number) {
  // Rows of nothing are no payments: a company whose receipts are all 0 keeps none.
  const rows = [...payer.keys()].filter(
    (i) => payer[i] !== OUTSIDE && payee[i] !== OUTSIDE && amount[i] > 0,
  );
  const stream = new RandomStream(seed, 0);
  // Random exchanges mix n cards in n ÷ 2 · ln n; twice that, since some are refused.
  const passes = 2 + Math.ceil(Math.log(rows.length || 1));
  const drawn = new Float64Array(2 * rows.length);
  let first = 0;
  const exchange = (a: number, b: number) => {
    if (payees[b] === payer[a] || payees[a] === payer[b]) return;
    [payees[a], payees[b]] = [payees[b], payees[a]];
  };
  const passOn = (a: number, b: number, c: number) => {
    if (a === b || b === c || a === c) return;
    if (payees[b] === payer[a] || payees[c] === payer[b] || payees[a] === payer[c]) return;
    [payees[a], payees[b], payees[c]] = [payees[b], payees[c], payees[a]];
  };
  return () => {
    if (rows.length < 2) return;
    for (let pass = 0; pass < passes; pass++) {
      stream.uniforms(first, drawn);
      first += drawn.length;
      rows.forEach((a, at) => {
        const b = rows[Math.floor(drawn[2 * at] * rows.length)];
        const choice = 2 * drawn[2 * at + 1];
        if (choice >= 1) exchange(a, b);
        else passOn(a, b, rows[Math.floor(choice * rows.length)]);
      });
    }
  };
}
