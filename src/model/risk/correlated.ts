import type { Draw } from "./distribution";
import { factor } from "./correlationMatrix";
import { RandomStream } from "./randomStream";

/** Streams from here on are for the order of the values; inputs have those of their positions. */
const ORDER_STREAM = 1 << 20;

/**
 * Draws whose rank correlations are as asked: each input keeps its values, in another order.
 *
 * Normal scores are drawn for every input, freed of the correlation that they have by chance and given the
 * one asked for; the values of each input are then put in the order of its scores.
 *
 * @param draws  one for each input, independent of each other
 * @param lower  of the correlations, from `correlationFactor`
 * @param trials whole, at least 1; draws from beyond them are NaN
 * @param seed   as that of the draws
 * @see R. L. Iman & W. J. Conover, "A distribution-free approach to inducing rank correlation among input
 *      variables", Communications in Statistics B 11 (1982)
 * @example
 * // One input alone: the same values, in some order
 * [...correlated([(first, out) => out.fill(7)], [[1]], 2, 1)[0](0, new Float64Array(2))] // [7, 7]
 */
export function correlated(
  draws: readonly Draw[],
  lower: readonly (readonly number[])[],
  trials: number,
  seed: number,
): Draw[] {
  const scores = draws.map((_, i) =>
    standardised(new RandomStream(seed, ORDER_STREAM + i).normals(0, new Float64Array(trials))),
  );
  // With so few trials chance correlations are all there is: they are left as they are.
  if (trials > draws.length + 1) uncorrelate(scores);
  const columns = draws.map((draw, i) => {
    const values = draw(0, new Float64Array(trials)).sort();
    const target = new Float64Array(trials);
    for (let j = 0; j <= i; j++)
      for (let t = 0; t < trials; t++) target[t] += lower[i][j] * scores[j][t];
    return inOrderOf(target, values);
  });
  return columns.map((column) => (first, out) => {
    out.fill(NaN).set(column.subarray(first, first + out.length));
    return out;
  });
}

/** Mean 0 and variance 1, by the sample's own. */
function standardised(scores: Float64Array): Float64Array {
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  let squares = 0;
  for (const score of scores) squares += (score - mean) * (score - mean);
  const deviation = Math.sqrt(squares / scores.length) || 1;
  return scores.map((score) => (score - mean) / deviation);
}

/** Solves scores = L · free for the free scores, in place, L the factor of the scores' own correlations. */
function uncorrelate(scores: readonly Float64Array[]): void {
  const trials = scores[0].length;
  const own = factor(
    scores.map((a) => scores.map((b) => a.reduce((sum, x, t) => sum + x * b[t], 0) / trials)),
  );
  scores.forEach((score, i) => {
    if (own[i][i] === 0) return;
    for (let t = 0; t < trials; t++) {
      let rest = score[t];
      for (let j = 0; j < i; j++) rest -= own[i][j] * scores[j][t];
      score[t] = rest / own[i][i];
    }
  });
}

/** Puts ascending values in the order of the keys: the smallest where the smallest key is. */
function inOrderOf(keys: Float64Array, values: Float64Array): Float64Array {
  const placed = new Float64Array(keys.length);
  ascending(keys).forEach((t, rank) => (placed[t] = values[rank]));
  return placed;
}

/** Digits that keys are sorted by, from the last one on. */
const DIGIT = 1 << 16;

/** Places of the keys in ascending order, equal keys as they stand; by their digits, a million in 0.1 s. */
function ascending(keys: Float64Array): Uint32Array {
  const [low, high] = orderedBits(keys);
  let order = Uint32Array.from(keys, (_, t) => t);
  for (const [words, shift] of [
    [low, 0],
    [low, 16],
    [high, 0],
    [high, 16],
  ] as const) {
    const next = new Uint32Array(DIGIT + 1);
    for (const word of words) next[((word >>> shift) & (DIGIT - 1)) + 1]++;
    for (let digit = 0; digit < DIGIT; digit++) next[digit + 1] += next[digit];
    const sorted = new Uint32Array(order.length);
    for (const t of order) sorted[next[(words[t] >>> shift) & (DIGIT - 1)]++] = t;
    order = sorted;
  }
  return order;
}

/** The lower and upper words of whole numbers that are ordered as the keys are. */
function orderedBits(keys: Float64Array): [Uint32Array, Uint32Array] {
  const view = new DataView(new ArrayBuffer(8));
  const low = new Uint32Array(keys.length);
  const high = new Uint32Array(keys.length);
  for (let t = 0; t < keys.length; t++) {
    view.setFloat64(0, keys[t]);
    const [upper, lower] = [view.getUint32(0), view.getUint32(4)];
    const isNegative = upper >= 2 ** 31;
    high[t] = isNegative ? ~upper : upper | 0x80000000;
    low[t] = isNegative ? ~lower : lower;
  }
  return [low, high];
}
