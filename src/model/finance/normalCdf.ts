import { erfcxAbove, ERF_RANGE, erfWithin } from "./errorFunction";

/**
 * Standard normal distribution function N(x): the probability of a draw at or below x.
 *
 * Relative error below 1e-13 down to N(−37), so differences of tails stay exact; 0 and 1 beyond.
 *
 * @param x any number, ±Infinity included
 * @see W. J. Cody, "Rational Chebyshev approximations for the error function", Math. Comp. 23 (1969)
 * @example
 * normalCdf(0) // 0.5
 * normalCdf(1.96) // 0.9750021048517795
 */
export function normalCdf(x: number): number {
  const z = Math.abs(x) * Math.SQRT1_2;
  if (z <= ERF_RANGE) return 0.5 + 0.5 * Math.sign(x) * erfWithin(z);
  const tail = 0.5 * Math.exp(-0.5 * x * x) * erfcxAbove(z);
  return x < 0 ? tail : 1 - tail;
}
