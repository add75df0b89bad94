import { oncePer } from "../oncePer";
import type { SparseMatrix } from "./sparseMatrix";

/** Relative change of every entry below which sweeping ends; the first where changes shrink fast, so that less follows. */
const SETTLED = { fast: 1e-14, slow: 1e-15 };

/**
 * Gauss–Seidel sweeps x ← min(cap, base + rows · x) over some entries, the others held, until nothing
 * changes any more (`settle`).
 *
 * @param rows without entries on the diagonal
 * @param x    where to start; overwritten
 * @param cap  no entry rises above it
 * @returns    the number of sweeps after which it settled; 0 if it did not within `most`
 * @example
 * ((x) => (sweep(sparseMatrix(2, [1], [0], [0.5]), [0, 1], new Float64Array([4, 1]), x, 100), [...x]))(new Float64Array(2)) // [4, 3]
 */
export function sweep(
  rows: SparseMatrix,
  members: ArrayLike<number>,
  base: Float64Array,
  x: Float64Array,
  most: number,
  cap?: Float64Array,
): number {
  if (members.length === 1) {
    const value = rowOf(rows, members[0], base, x);
    x[members[0]] = cap === undefined ? value : Math.min(value, cap[members[0]]);
    return 1;
  }
  // Whatever the callers have them in, so that the engine compiles the loop for one kind of array.
  const indices = new Int32Array(members);
  return settle(indices, x, most, cap, (move) => {
    for (let m = 0; m < indices.length; m++) {
      const i = indices[m];
      let sum = rowOf(rows, i, base, x);
      if (cap !== undefined && sum > cap[i]) sum = cap[i];
      move[m] = sum - x[i];
      x[i] = sum;
    }
  });
}

function rowOf(
  { start, column, amount }: SparseMatrix,
  i: number,
  base: Float64Array,
  x: Float64Array,
): number {
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
  return even + odd;
}

/**
 * Sweeps until nothing changes any more. After each the entries go on to where the changes of the last three sweeps are
 * heading (D. G. Anderson, "Iterative procedures for nonlinear integral equations", Journal of the ACM 12, 1965): the
 * one or two slow parts of the error that networks have are gone after a dozen sweeps where there would be hundreds.
 *
 * @param once one sweep; puts the changes of the members into `move`
 */
function settle(
  members: Int32Array,
  x: Float64Array | number[],
  most: number,
  cap: Float64Array | undefined,
  once: (move: Float64Array) => void,
): number {
  const past = Array.from({ length: 7 }, () => new Float64Array(members.length));
  let [move, lastMove, bend, lastBend, step, lastStep] = past;
  const swept = past[6];
  let last = 0;
  for (let s = 1; s <= most; s++) {
    once(move);
    const change = sumOfSizes(move);
    const limit = 2 * change < last ? SETTLED.fast : SETTLED.slow;
    if (change === 0 || isSettled(members, x, move, limit)) return s;
    last = change;
    // The first sweep may still be far off in every part: it is not looked back on.
    if (s > 2) {
      [bend, lastBend, step, lastStep] = [lastBend, bend, lastStep, step];
      for (let m = 0; m < move.length; m++) {
        bend[m] = move[m] - lastMove[m];
        step[m] = x[members[m]] - swept[m];
      }
    }
    const [p, q] = s > 2 ? leastChange(bend, lastBend, move) : [0, 0];
    for (let m = 0; m < move.length; m++) {
      const i = members[m];
      swept[m] = x[i];
      const ahead = swept[m] - p * step[m] - q * lastStep[m];
      const most = cap === undefined ? Infinity : cap[i];
      x[i] = ahead < 0 ? 0 : ahead > most ? most : ahead;
    }
    [move, lastMove] = [lastMove, move];
  }
  return 0;
}

function sumOfSizes(values: Float64Array): number {
  let sum = 0;
  for (let m = 0; m < values.length; m++) sum += Math.abs(values[m]);
  return sum;
}

function isSettled(
  members: Int32Array,
  x: Float64Array | number[],
  move: Float64Array,
  limit: number,
): boolean {
  for (let m = 0; m < move.length; m++) if (Math.abs(move[m]) > limit * x[members[m]]) return false;
  return true;
}

/** p and q for which move − p · bend − q · lastBend is least in squares; 0 where rounding leaves no clear answer. */
function leastChange(bend: Float64Array, lastBend: Float64Array, move: Float64Array) {
  let [aa, ab, bb, am, bm] = [0, 0, 0, 0, 0];
  for (let m = 0; m < move.length; m++) {
    const a = bend[m];
    const b = lastBend[m];
    aa += a * a;
    ab += a * b;
    bb += b * b;
    am += a * move[m];
    bm += b * move[m];
  }
  const determinant = aa * bb - ab * ab;
  if (determinant > 1e-12 * aa * bb)
    return [(am * bb - bm * ab) / determinant, (bm * aa - am * ab) / determinant];
  return [aa > 0 ? am / aa : 0, 0];
}

/** Rows four at a time, those of a slice about as long: the first entry of each, the second of each, and so on. */
interface Slices {
  /** The rows in the order of the slices. */
  readonly order: Int32Array;
  /** Where each slice starts. */
  readonly start: Int32Array;
  /** Entries that fill rows up have the column behind the last and the amount 0. Engines read a plain array quicker. */
  readonly column: readonly number[];
  readonly amount: Float64Array;
}

/** Once per matrix: making them takes as long as a dozen sweeps. */
const slices = oncePer(({ start, column, amount }: SparseMatrix): Slices => {
  const size = start.length - 1;
  const length = (i: number) => start[i + 1] - start[i];
  const order = new Int32Array(Array.from({ length: size }, (_, i) => i)).sort(
    (i, j) => length(i) - length(j),
  );
  const starts = new Int32Array(Math.ceil(size / 4) + 1);
  // The last of a slice is its longest.
  for (let s = 0; 4 * s < size; s++)
    starts[s + 1] = starts[s] + 4 * length(order[Math.min(4 * s + 3, size - 1)]);
  const total = starts[starts.length - 1];
  const columns = Array.from<number>({ length: total }).fill(size);
  const amounts = new Float64Array(total);
  order.forEach((i, m) => {
    for (let e = start[i], to = starts[m >> 2] + (m & 3); e < start[i + 1]; e++, to += 4) {
      columns[to] = column[e];
      amounts[to] = amount[e];
    }
  });
  return { order, start: starts, column: columns, amount: amounts };
});

/**
 * Sweeps over all entries of x ← min(cap, base + rows · x ÷ per), as `sweep`, but four rows at a time, which do not
 * read each other's new values: twice as quick where rows are long, slower where one entry leads to the next.
 *
 * @example
 * ((x) => (sweepAll(sparseMatrix(2, [1], [0], [0.5]), new Float64Array([4, 1]), new Float64Array([1, 2]), new Float64Array([9, 9]), x, 100), [...x]))(new Float64Array(2)) // [4, 2]
 */
export function sweepAll(
  rows: SparseMatrix,
  base: Float64Array,
  per: Float64Array,
  cap: Float64Array,
  x: Float64Array,
  most: number,
): number {
  const whole = slices(rows);
  const value = Array.from(x);
  value.push(0);
  const sweeps = settle(whole.order, value, most, cap, (move) => {
    bySlices(whole, base, per, cap, value, move);
  });
  for (let i = 0; i < x.length; i++) x[i] = value[i];
  return sweeps;
}

function bySlices(
  { order, start, column, amount }: Slices,
  base: Float64Array,
  per: Float64Array,
  cap: Float64Array,
  value: number[],
  move: Float64Array,
): void {
  for (let s = 0; s + 1 < start.length; s++) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    const end = start[s + 1];
    for (let e = start[s]; e < end; e += 4) {
      a += amount[e] * value[column[e]];
      b += amount[e + 1] * value[column[e + 1]];
      c += amount[e + 2] * value[column[e + 2]];
      d += amount[e + 3] * value[column[e + 3]];
    }
    for (let m = 4 * s; m < 4 * s + 4 && m < order.length; m++) {
      const i = order[m];
      const sum = base[i] + a / per[i];
      const next = sum > cap[i] ? cap[i] : sum;
      move[m] = next - value[i];
      value[i] = next;
      a = b;
      b = c;
      c = d;
    }
  }
}

/**
 * Entries that one sweep looks at.
 *
 * @example
 * // Itself, and the one entry of its row
 * entriesOf(sparseMatrix(2, [0, 1], [1, 0], [5, 3]), [0]) // 2
 */
export function entriesOf({ start }: SparseMatrix, members: ArrayLike<number>): number {
  let entries = members.length;
  for (let m = 0; m < members.length; m++) entries += start[members[m] + 1] - start[members[m]];
  return entries;
}
