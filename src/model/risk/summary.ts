import type { Outcome } from "../refusal";
import { quantiles } from "./quantiles";

/** A sample in ten numbers; amounts in the unit of the results. */
export interface Summary {
  mean: number;
  /** Of the sample (n − 1), as Excel's STDEV.S; NaN of a single result. */
  deviation: number;
  minimum: number;
  /** At 5, 25, 50, 75 and 95 %. */
  quantiles: number[];
  maximum: number;
  /** Share of the trials that have a result, 0–1. */
  answeredShare: number;
}

const SHARES = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/**
 * What a simulation's results say; trials without a result count in `answeredShare` only.
 *
 * @param results one for each trial, NaN where there is none; left as they are
 * @returns       refusal `no-trial-answered` where no trial has a result
 * @example
 * summary(new Float64Array([1, NaN, 3, 5])).mean // 3
 * summary(new Float64Array([NaN])).code // "no-trial-answered"
 */
export function summary(results: Float64Array): Outcome<Summary> {
  const answered = new Float64Array(results.length);
  let count = 0;
  let sum = 0;
  let minimum = Infinity;
  let maximum = -Infinity;
  for (let t = 0; t < results.length; t++) {
    const result = results[t];
    if (Number.isNaN(result)) continue;
    answered[count++] = result;
    sum += result;
    if (result < minimum) minimum = result;
    if (result > maximum) maximum = result;
  }
  if (count === 0) return { code: "no-trial-answered", trials: results.length };
  const mean = sum / count;
  let squares = 0;
  for (let i = 0; i < count; i++) squares += (answered[i] - mean) * (answered[i] - mean);
  return {
    ...{ mean, deviation: Math.sqrt(squares / (count - 1)), minimum, maximum },
    quantiles: quantiles(answered.subarray(0, count), SHARES),
    answeredShare: count / results.length,
  };
}
