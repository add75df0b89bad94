import { atMostOneRoot, excludesRoot } from "./excludesRoot";
import { signChanges, widest, type FlowSum, weigh, type Weights } from "./flowSum";
import { solve } from "./solve";

/**
 * Points of an interval that include every x at which exp(split · x) · NPV turns.
 *
 * They are the roots of its derivative, a flow sum with one change of sign fewer: each amount is
 * multiplied by (split − tick), which changes the sign of all flows after the split. With no change
 * left there is no root (Laguerre's proof of Descartes' rule), so the recursion ends after as many
 * levels as there are changes; on a small interval `excludesRoot` and `atMostOneRoot` end it after
 * about as many as the root is multiple. Points at which the sign is within rounding are kept:
 * more points than needed do no harm.
 *
 * @returns ascending, without the ends of the interval
 * @example
 * turningPoints(datedFlows([-100, 230, -132]), 0, 1).length // 1
 */
export function turningPoints(sum: FlowSum, low: number, high: number): number[] {
  const derivative = derive(sum);
  if (signChanges(derivative) === 0) return [];
  const [from, to] = [weigh(derivative, low), weigh(derivative, high)];
  if (excludesRoot(from, to)) return [];
  const inner = atMostOneRoot(from, to) ? [] : turningPoints(derivative, low, high);
  const points = [from, ...inner.map((x) => weigh(derivative, x)), to];
  return roots(derivative, points).filter((x) => x > low && x < high);
}

/** Derivative of exp(split · x) · sum, divided by exp(split · x), split at the middle change of sign. */
function derive(sum: FlowSum): FlowSum {
  const { tick, sign } = sum;
  const changes = [...tick.keys()].filter((k) => k > 0 && sign[k] !== sign[k - 1]);
  const after = changes[changes.length >> 1];
  const split = (tick[after - 1] + tick[after]) / 2;
  const logSize = sum.logSize.map((size, k) => size + Math.log(Math.abs(split - tick[k])));
  return {
    tick,
    logSize,
    sign: sign.map((value, k) => (k < after ? value : -value)),
    range: widest(logSize),
    even: sum.even?.map((amount, at) => amount * (split - at)) ?? null,
  };
}

function roots(sum: FlowSum, points: readonly Weights[]): number[] {
  const signs = points.map(({ balance, noise }) => (Math.abs(balance) > noise ? balance : 0));
  return points.flatMap((point, i) => {
    if (signs[i] === 0) return [point.x];
    return i > 0 && signs[i - 1] * signs[i] < 0
      ? [solve(sum, points[i - 1], point, signs[i] > 0)]
      : [];
  });
}
