import type { FlowSum } from "./flowSum";

/**
 * An interval of x outside which the NPV cannot be 0.
 *
 * Above it the first flow outweighs every flow of the other sign together, below it the last does:
 * the m flows of the other sign are each smaller than an m-th of it (Cauchy's bound, for exponents
 * that need not be consecutive).
 *
 * @param sum with at least one change of sign
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
