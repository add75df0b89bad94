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
 * @example
 * // Each state leaves with probability 1/2; the first stays with 1/2, and so is visited once more
 * ((rows) => (denseVisits(rows, BLOCK), rows[0]))(Float64Array.from({ length: BLOCK * (BLOCK + 1) }, (_, at) => (at === 0 || at % (BLOCK + 1) === BLOCK ? 0.5 : 0))) // 1
 */
export function denseVisits(rows: Float64Array, size: number): void {
  const stride = size + 1;
  const returns = new Float64Array(BLOCK);
  const weights = new Float64Array(4 * BLOCK);
  for (let first = 0; first < size; first += BLOCK) {
    for (let k = first; k < first + BLOCK; k++) eliminate(rows, stride, first, k, returns);
    for (let i = 0; i < size; i += 4)
      if (i < first || i >= first + BLOCK) addBlock(rows, stride, first, i, weights);
    for (let b = 0; b < BLOCK; b++) rows[(first + b) * (stride + 1)] = returns[b];
  }
}

/**
 * Pivots taken together, a multiple of 4: four rows at a time take up four pivots at a time, so that a number
 * is loaded once for four multiplications, and the matrix goes through the processor's cache once a block.
 */
export const BLOCK = 16;

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

/** Carries the pivots of a block over to four rows outside it. */
function addBlock(
  rows: Float64Array,
  stride: number,
  first: number,
  i: number,
  weights: Float64Array,
): void {
  // By four pivots and, within, by rows; all are read before any changes, in the pivots' columns too.
  for (let b = 0; b < BLOCK; b++) {
    for (let r = 0; r < 4; r++) {
      const at = (i + r) * stride + first + b;
      weights[4 * (b - (b % 4)) + 4 * r + (b % 4)] = rows[at];
      rows[at] = 0;
    }
  }
  for (let b = 0; b < BLOCK; b += 4)
    addFour(rows, stride, i * stride, (first + b) * stride, weights, 4 * b);
}

/** Adds four pivot rows from `a` on to the four rows from `p` on, by the 4 × 4 weights from `w` on. */
function addFour(
  rows: Float64Array,
  stride: number,
  p: number,
  a: number,
  weights: Float64Array,
  w: number,
): void {
  // One by one: taking an array apart, or making one in the loop, costs more than the sums.
  const p0 = weights[w];
  const p1 = weights[w + 1];
  const p2 = weights[w + 2];
  const p3 = weights[w + 3];
  const q0 = weights[w + 4];
  const q1 = weights[w + 5];
  const q2 = weights[w + 6];
  const q3 = weights[w + 7];
  const r0 = weights[w + 8];
  const r1 = weights[w + 9];
  const r2 = weights[w + 10];
  const r3 = weights[w + 11];
  const s0 = weights[w + 12];
  const s1 = weights[w + 13];
  const s2 = weights[w + 14];
  const s3 = weights[w + 15];
  const [b, c, d] = [a + stride, a + 2 * stride, a + 3 * stride];
  const [q, r, s] = [p + stride, p + 2 * stride, p + 3 * stride];
  for (let j = 0; j < stride; j++) {
    const x = rows[a + j];
    const y = rows[b + j];
    const z = rows[c + j];
    const t = rows[d + j];
    rows[p + j] += p0 * x + p1 * y + (p2 * z + p3 * t);
    rows[q + j] += q0 * x + q1 * y + (q2 * z + q3 * t);
    rows[r + j] += r0 * x + r1 * y + (r2 * z + r3 * t);
    rows[s + j] += s0 * x + s1 * y + (s2 * z + s3 * t);
  }
}
