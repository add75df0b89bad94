import type { Draw } from "./distribution";

/** Trials drawn at a time: their values stay in the processor's cache. */
const BATCH = 1024;

/**
 * Runs trials of a Monte Carlo simulation.
 *
 * Trial t depends on the seed and on t alone, so any slices, in any order or place, give the same results.
 *
 * @param draws   one for each uncertain input
 * @param answer  the result at the drawn values, NaN where there is none; the array is reused
 * @param first   number of the first trial, from 0
 * @param results receives a result for each of its places
 * @example
 * [...simulate([(first, out) => out.map((_, i) => first + i)], ([a]) => 10 * a, 5, new Float64Array(2))] // [50, 60]
 */
export function simulate(
  draws: readonly Draw[],
  answer: (values: Float64Array) => number,
  first: number,
  results: Float64Array,
): Float64Array {
  const values = new Float64Array(draws.length);
  const columns = draws.map(() => new Float64Array(Math.min(BATCH, results.length)));
  for (let start = 0; start < results.length; start += BATCH) {
    const count = Math.min(BATCH, results.length - start);
    const drawn = draws.map((draw, i) => draw(first + start, columns[i].subarray(0, count)));
    for (let t = 0; t < count; t++) {
      for (let i = 0; i < drawn.length; i++) values[i] = drawn[i][t];
      results[start + t] = answer(values);
    }
  }
  return results;
}
