/**
 * Expected visits in a substochastic chain given as a dense matrix: (I − P)⁻¹, computed in place.
 *
 * Gauss–Jordan elimination in the form of Grassmann, Taksar & Heyman ("Regenerative analysis and steady
 * state distributions for Markov chains", Operations Research 33, 1985): a pivot is the sum of what goes
 * on to states not yet eliminated and what leaves, never 1 minus what stays. Nothing is subtracted, so
 * every entry is right to some 1e-14 of itself even where almost no money leaves.
 *
 * @param rows    square, row-major with stride size + 1; the last column is the probability of leaving.
 *                `size` is a multiple of BLOCK. Overwritten by the visits, with 1 taken off the diagonal
 *                before rounding (visits after the start); the last column is scratch.
 */
export function denseVisits(rows: Float64Array, size: number): void {
  const stride = size + 1;
  const returns = new Float64Array(BLOCK);
  for (let first = 0; first < size; first += BLOCK) {
    for (let k = first; k < first + BLOCK; k++) eliminate(rows, stride, first, k, returns);
    for (let i = 0; i < size; i++)
      if (i < first || i >= first + BLOCK) addBlock(rows, stride, first, i);
    for (let b = 0; b < BLOCK; b++) rows[(first + b) * (stride + 1)] = returns[b];
  }
}

/** Pivots taken together, so that a row is loaded and stored once for four of them: twice as fast. */
export const BLOCK = 4;

/** Below this a pivot would overflow its inverse; one company's payments would differ 1e300-fold. */
const SMALLEST_PIVOT = 1e-300;

/** Eliminates state k from the rows of its own block. */
function eliminate(
  rows: Float64Array,
  stride: number,
  first: number,
  k: number,
  returns: Float64Array,
): void {
  const pivotRow = k * stride;
  let pivot = 0;
  for (let j = k + 1; j < stride; j++) pivot += rows[pivotRow + j];
  pivot = Math.max(pivot, SMALLEST_PIVOT);
  returns[k - first] = rows[pivotRow + k] / pivot;
  rows[pivotRow + k] = 1;
  for (let j = 0; j < stride; j++) rows[pivotRow + j] /= pivot;
  for (let i = first; i < first + BLOCK; i++) {
    if (i === k) continue;
    const row = i * stride;
    const weight = rows[row + k];
    rows[row + k] = 0;
    for (let j = 0; j < stride; j++) rows[row + j] += weight * rows[pivotRow + j];
    if (i < k) returns[i - first] += weight * rows[pivotRow + i];
  }
}

/** Carries the pivots of a block over to a row outside it. */
function addBlock(rows: Float64Array, stride: number, first: number, i: number): void {
  const row = i * stride;
  const at = row + first;
  const [w0, w1, w2, w3] = [rows[at], rows[at + 1], rows[at + 2], rows[at + 3]];
  rows.fill(0, at, at + BLOCK);
  const a = first * stride;
  const [b, c, d] = [a + stride, a + 2 * stride, a + 3 * stride];
  for (let j = 0; j < stride; j++)
    rows[row + j] += w0 * rows[a + j] + w1 * rows[b + j] + w2 * rows[c + j] + w3 * rows[d + j];
}
