import { logRatio } from "./logRatio";
import { signBlocks } from "./signBlocks";

const MAX_STEPS = 20;

/**
 * x = ln(1 + rate per tick) of flows in order of date whose sign changes once.
 *
 * As in `singleRate` the root is unique and the log of late ÷ early flows is driven to 0; here the
 * powers cost most, so each step solves for the curvature as well, which converges cubically.
 *
 * @param ticks whole numbers; as many as amounts
 * @returns     NaN where dates are out of order, the sign does not change exactly once, powers
 *              overflow or the steps do not settle
 */
export function singleDatedRate(amounts: ArrayLike<number>, ticks: ArrayLike<number>): number {
  for (let k = 1; k < amounts.length; k++) if (ticks[k] < ticks[k - 1]) return NaN;
  const { first, change, last } = signBlocks(amounts);
  if (change < 0) return NaN;
  const origin = ticks[change];
  const span = ticks[last] - ticks[first];
  let x = 0;
  for (let step = 0; step < MAX_STEPS; step++) {
    const early = block(amounts, ticks, first, change, origin, x);
    const late = block(amounts, ticks, change, last + 1, origin, x);
    const balance = logRatio(-late.value, early.value);
    const distance = late.mean - early.mean;
    const curvature = late.variance - early.variance;
    // balance − distance · move + curvature ÷ 2 · move² = 0, where it has a root; else Newton's step.
    const under = 1 - (2 * curvature * balance) / (distance * distance);
    const move = (balance / distance) * (under > 0 ? 2 / (1 + Math.sqrt(under)) : 1);
    x += move;
    // The error left is of the order (span · move)³ ÷ distance.
    const small = Math.abs(move) * span;
    if (small * small * small <= 1e-17 * distance) return x;
  }
  return NaN;
}

/** Value of adjacent flows at x, with the mean and variance of their times, weighted by value. */
function block(
  amounts: ArrayLike<number>,
  ticks: ArrayLike<number>,
  from: number,
  to: number,
  origin: number,
  x: number,
): { value: number; mean: number; variance: number } {
  let value = 0;
  let first = 0;
  let second = 0;
  for (let k = from; k < to; k++) {
    const time = ticks[k] - origin;
    const worth = amounts[k] * Math.exp(-time * x);
    value += worth;
    first += time * worth;
    second += time * time * worth;
  }
  const mean = first / value;
  return { value, mean, variance: second / value - mean * mean };
}
