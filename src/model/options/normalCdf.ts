import { scaledTail } from "./scaledTail";

/**
 * Standard normal distribution function N(x): the probability of a draw at or below x.
 *
 * Relative error below 1e-13 down to N(−37), so differences of tails stay exact; 0 and 1 beyond.
 *
 * @param x any number, ±Infinity included
 * @example
 * normalCdf(0) // 0.5
 * normalCdf(1.96) // 0.97500210485178
 */
export function normalCdf(x: number): number {
  const tail = scaledTail(Math.abs(x)) * Math.exp(-0.5 * x * x);
  return x < 0 ? tail : 1 - tail;
}
