import { ERF_RANGE, erfcxAbove } from "./errorFunction";
import { normalCdf } from "./normalCdf";

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
  const z = y * Math.SQRT1_2;
  return z > ERF_RANGE
    ? 0.5 * erfcxAbove(z) * Math.exp(logDensity)
    : Math.exp(logWeight) * normalCdf(-y);
}
