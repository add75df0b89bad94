import { atMostOneRoot, excludesRoot } from "./excludesRoot";
import { type FlowSum, weigh, type Weights } from "./flowSum";
import { turningPoints } from "./turningPoints";

/**
 * Below this, divided by the number of flows, the convex bounds are so sharp that only a root that is
 * nearly multiple resists them. (Of many flows of random sign the balance is near 0 everywhere.)
 */
const SHARP = 0.3;

/**
 * Cuts the line into intervals with at most one root each, leaving none out.
 *
 * An interval is dropped where `excludesRoot` proves that it holds none, kept where the NPV is proved
 * monotone (times a positive factor), else halved. Where the bounds are sharp and still decide
 * nothing, the turning points are found and the interval is cut there.
 *
 * The work is bounded: intervals are only halved while their slack exceeds `sharp`, the slacks of
 * adjacent intervals are products of numbers that add up to at most 2 · span and to the width of the
 * whole, so at each halving no more than √(2 · span · width ÷ sharp) intervals remain.
 *
 * @param sum with at least one change of sign
 * @returns   intervals as pairs of weights, ascending
 * @example
 * isolate(datedFlows([-100, 110])).length // 1
 */
export function isolate(sum: FlowSum): [Weights, Weights][] {
  const { low, high } = bounds(sum);
  const sharp = SHARP / sum.tick.length;
  const open: [Weights, Weights][] = [[weigh(sum, low), weigh(sum, high)]];
  const found: [Weights, Weights][] = [];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [from, to] = next;
    if (excludesRoot(from, to)) continue;
    if (atMostOneRoot(from, to)) {
      found.push(next);
    } else if (slack(from, to) > sharp) {
      const middle = weigh(sum, from.x + (to.x - from.x) / 2);
      open.push([middle, to], [from, middle]);
    } else {
      const cuts = turningPoints(sum, from.x, to.x).map((x) => weigh(sum, x));
      const points = [from, ...cuts, to];
      points.slice(1).forEach((point, i) => found.push([points[i], point]));
    }
  }
  return found;
}

/** How far the convex bounds can be off between two points. */
function slack(from: Weights, to: Weights): number {
  const receipts = from.receiptTime - to.receiptTime;
  const payments = from.paymentTime - to.paymentTime;
  return (receipts + payments) * (to.x - from.x);
}

/**
 * An interval of x outside which the NPV cannot be 0.
 *
 * Above it the first flow outweighs every flow of the other sign together, below it the last does:
 * the m flows of the other sign are each smaller than an m-th of it (Cauchy's bound, for exponents
 * that need not be consecutive).
 *
 * @param sum with at least one change of sign
 * @example
 * (({ low, high }) => low <= Math.log(1.1) && Math.log(1.1) <= high)(bounds(datedFlows([-100, 110]))) // true
 */
export function bounds(sum: FlowSum): { low: number; high: number } {
  const { tick, logSize, sign } = sum;
  const last = tick.length - 1;
  const logCount = Math.log(tick.length);
  let low = Infinity;
  let high = -Infinity;
  for (let k = 0; k <= last; k++) {
    if (sign[k] !== sign[0]) high = Math.max(high, (logSize[k] - logSize[0] + logCount) / tick[k]);
    if (sign[k] !== sign[last])
      low = Math.min(low, (logSize[last] - logSize[k] - logCount) / (tick[last] - tick[k]));
  }
  return { low: Math.min(low, high), high: Math.max(low, high) };
}
