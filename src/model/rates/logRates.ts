import { signChanges, type DatedFlows, weigh, type Weights } from "./flowSum";
import { isolate } from "./isolate";
import { residual } from "./residual";
import { CLOSE, solve } from "./solve";

/** A root, and how far the NPV there is from 0 as a share of Σ |discounted flow|. */
interface Root {
  x: number;
  share: number;
}

/** Half a unit in the last place: what rounding may have done to each flow. */
const ROUNDING = 2 ** -53;

/**
 * Every x = ln(1 + rate per tick) at which the NPV is 0, ascending.
 *
 * An x counts where flows that differ from the given ones by no more than their own rounding have an
 * NPV of exactly 0; that is how a double root, which touches 0, is told from a near miss. Roots that
 * nothing but rounding separates are one.
 *
 * @example
 * logRates(datedFlows([-100, 230, -132])).map(Math.exp) // [1.1, 1.2]
 */
export function logRates(flows: DatedFlows): number[] {
  if (signChanges(flows) === 0) return [];
  const roots: Root[] = [];
  for (const [from, to] of isolate(flows)) {
    const [start, end] = [balance(flows, from), balance(flows, to)];
    if (start === 0) add(flows, roots, touching(flows, from.x));
    if (start * end < 0) add(flows, roots, polished(flows, solve(flows, from, to, end > 0)));
    if (end === 0) add(flows, roots, touching(flows, to.x));
  }
  return roots.map(({ x }) => x);
}

/** Sign of the NPV; 0 where the rounding of the flows could make it 0. */
function balance(flows: DatedFlows, at: Weights): number {
  if (Math.abs(at.balance) > at.noise) return Math.sign(at.balance);
  const exact = residual(flows, at.x);
  return exact === null || Math.abs(exact.share) <= ROUNDING ? 0 : Math.sign(exact.share);
}

function touching(flows: DatedFlows, x: number): Root {
  return { x, share: Math.abs(residual(flows, x)?.share ?? 0) };
}

/**
 * One Newton step with the exact residual, where doubles could cost digits: the slope of the share at a root is
 * (…) ÷ 2.
 */
function polished(flows: DatedFlows, x: number): Root {
  const { receiptTime, paymentTime, balance, noise } = weigh(flows, x);
  const span = flows.tick[flows.tick.length - 1];
  if (Math.abs(receiptTime - paymentTime) > CLOSE * span) return { x, share: 0 };
  const exact = residual(flows, x);
  const step = exact === null ? NaN : (2 * exact.share) / (receiptTime - paymentTime);
  const trusted =
    Math.abs(balance) <= 4 * noise && Math.abs(step * (receiptTime - paymentTime)) <= 8 * noise;
  return { x: exact !== null && trusted ? exact.x + step : x, share: 0 };
}

/** Adds a root above all others, unless nothing but rounding lies between it and the last. */
function add(flows: DatedFlows, roots: Root[], root: Root): void {
  const last = roots.at(-1);
  if (last === undefined || !same(flows, last.x, root.x)) roots.push(root);
  else if (root.share < last.share) roots[roots.length - 1] = root;
}

function same(flows: DatedFlows, a: number, b: number): boolean {
  if (Math.abs(b - a) <= 4 * Number.EPSILON * Math.abs(a)) return true;
  return balance(flows, weigh(flows, a + (b - a) / 2)) === 0;
}
