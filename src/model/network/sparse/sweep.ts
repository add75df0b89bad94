import type { SparseMatrix } from "./sparseMatrix";

/** Relative change of every entry below which sweeping ends. */
const SETTLED = 1e-15;

/** Every so many sweeps the entries jump to where their changes are heading. */
const JUMP = 8;

/**
 * Gauss–Seidel sweeps x ← min(cap, base + rows · x) over some entries, the others held, until nothing
 * changes any more. The slowest part of the error shrinks by the same factor in each sweep, so now and
 * then the geometric series of what is still to come is added at once (L. A. Lyusternik, 1947): networks
 * have one such part as a rule, and a few dozen sweeps do where there would be hundreds.
 *
 * @param x    where to start; overwritten
 * @param cap  no entry rises above it
 * @returns    the number of sweeps after which it settled; 0 if it did not within `most`
 */
export function sweep(
  rows: SparseMatrix,
  members: ArrayLike<number>,
  base: Float64Array,
  x: Float64Array,
  most: number,
  cap?: Float64Array,
): number {
  // Whatever the callers have them in, so that the engine compiles the loop for one kind of array.
  const indices = Int32Array.from(members);
  let last = 0;
  for (let s = 1; s <= most; s++) {
    const jumps = s % JUMP === 0;
    const before = jumps ? Float64Array.from(members, (i) => x[i]) : null;
    const change = sweepOnce(rows, indices, base, x, cap);
    if (change === 0) return s;
    const ratio = change / last;
    if (before !== null && ratio < 1) jump(members, before, x, ratio / (1 - ratio), cap);
    last = change;
  }
  return 0;
}

/** One sweep; returns the sum of the changes, 0 where each is within rounding. */
function sweepOnce(
  { start, column, amount }: SparseMatrix,
  members: Int32Array,
  base: Float64Array,
  x: Float64Array,
  cap: Float64Array | undefined,
): number {
  let settled = true;
  let change = 0;
  for (let m = 0; m < members.length; m++) {
    const i = members[m];
    const end = start[i + 1];
    let e = start[i];
    // Two sums at a time: one addition need not wait for the other.
    let even = base[i];
    let odd = 0;
    for (; e + 1 < end; e += 2) {
      even += amount[e] * x[column[e]];
      odd += amount[e + 1] * x[column[e + 1]];
    }
    if (e < end) even += amount[e] * x[column[e]];
    let sum = even + odd;
    if (cap !== undefined && sum > cap[i]) sum = cap[i];
    const moved = Math.abs(sum - x[i]);
    if (moved > SETTLED * sum) settled = false;
    change += moved;
    x[i] = sum;
  }
  return settled ? 0 : change;
}

function jump(
  members: ArrayLike<number>,
  before: Float64Array,
  x: Float64Array,
  factor: number,
  cap?: Float64Array,
): void {
  for (let m = 0; m < members.length; m++) {
    const i = members[m];
    const ahead = Math.max(0, x[i] + factor * (x[i] - before[m]));
    x[i] = cap === undefined ? ahead : Math.min(ahead, cap[i]);
  }
}

/** Entries that one sweep looks at. */
export function entriesOf({ start }: SparseMatrix, members: ArrayLike<number>): number {
  let entries = members.length;
  for (let m = 0; m < members.length; m++) entries += start[members[m] + 1] - start[members[m]];
  return entries;
}
