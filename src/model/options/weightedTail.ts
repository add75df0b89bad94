import { normalCdf } from "./normalCdf";
import { scaledTail } from "./scaledTail";

/**
 * exp(logWeight) · N(−y), also where the weight overflows and the tail underflows.
 *
 * @param y          a number of standard deviations, ±Infinity included
 * @param logWeight  any number
 * @param logDensity logWeight − y²/2, which callers know without cancellation
 * @example
 * weightedTail(0, 0, 0) // 0.5
 * weightedTail(50, 1250, 0) // 0.007976
 */
export function weightedTail(y: number, logWeight: number, logDensity: number): number {
  return y > 0 ? scaledTail(y) * Math.exp(logDensity) : Math.exp(logWeight) * normalCdf(-y);
}
