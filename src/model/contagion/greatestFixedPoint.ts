import { isRefusal, type Outcome, type Refusal } from "../refusal";
import { WorkBudget } from "../workBudget";
import { sparseMatrix, transposed, type SparseMatrix } from "../network/sparse/sparseMatrix";
import { solveChain } from "../network/sparse/solveChain";
import { entriesOf, sweep } from "../network/sparse/sweep";

/** The greatest x with x = min(cap, base + rows · x), and the round in which an entry left its cap. */
export interface FixedPoint {
  readonly x: Float64Array;
  /** 0 = at its cap. */
  readonly round: Int32Array;
}

/** An entry that falls short of its cap by less than this share of it is at its cap: sums round. */
const ROUNDING = 1e-12;

/** Sweeps before the exact solver takes over; rows that leak a sixth settle before. */
const SWEEPS = 200;

/** Steps that looking at one entry costs. */
const ENTRY = 3;

/**
 * The greatest fixed point of x = min(cap, base + rows · x), by rounds: everybody starts at the cap;
 * in each round those who do not reach it are let go, and the linear system of all who have been let
 * go is solved. For debts this is the fictitious-default algorithm (Eisenberg & Noe, "Systemic risk
 * in financial systems", Management Science 47, 2001, section 3.1), and the round is the wave of
 * defaults. A round touches only those whom its news reaches, so a chain of 10,000 defaults is quick.
 *
 * The systems solved have one solution each: those let go would fall below x with x itself put in.
 *
 * @param rows     entries, `base` and `cap` are at least 0
 * @param readers  who reads each entry: where the rows by column are known; amounts do not matter
 * @returns     refusal `too-entangled`
 * @example
 * // 0 owes 10, all of it to 1, and has 4; 1 has nothing else to pay its 8 with
 * [...greatestFixedPoint(sparseMatrix(2, [1], [0], [1]), new Float64Array([4, 0]), new Float64Array([10, 8])).x] // [4, 4]
 */
export function greatestFixedPoint(
  rows: SparseMatrix,
  base: Float64Array,
  cap: Float64Array,
  budget = new WorkBudget(),
  readers = transposed(rows),
): Outcome<FixedPoint> {
  const x = cap.slice();
  const round = new Int32Array(cap.length);
  const seen = new Int32Array(cap.length);
  let candidates: Iterable<number> = cap.keys();
  for (let r = 1; ; r++) {
    const news: number[] = [];
    for (const i of candidates)
      if (round[i] === 0 && row(rows, base, x, i) < cap[i] * (1 - ROUNDING)) news.push(i);
    if (news.length === 0) return { x: x.map((value, i) => Math.min(value, cap[i])), round };
    for (const i of news) round[i] = r;
    const { free, held } = affected(readers, news, round, seen, r);
    const before = Float64Array.from(free, (i) => x[i]);
    const sweeps = sweep(rows, free, base, x, SWEEPS);
    if (!budget.spend(ENTRY * (sweeps || SWEEPS) * entriesOf(rows, free)))
      return { code: "too-entangled", companies: free.length };
    if (sweeps === 0) {
      free.forEach((i, at) => (x[i] = before[at]));
      const refusal = solveExactly(rows, free, base, x, budget);
      if (refusal !== null) return refusal;
    }
    candidates = held;
  }
}

function row(
  { start, column, amount }: SparseMatrix,
  base: Float64Array,
  x: Float64Array,
  i: number,
) {
  let sum = base[i];
  for (let e = start[i]; e < start[i + 1]; e++) sum += amount[e] * x[column[e]];
  return sum;
}

/** Whom the news reaches: those let go, who pass it on, and those still held at their cap. */
function affected(
  readers: SparseMatrix,
  news: readonly number[],
  round: Int32Array,
  seen: Int32Array,
  now: number,
) {
  const free = [...news];
  const held: number[] = [];
  for (const i of news) seen[i] = now;
  for (const i of free) {
    for (let e = readers.start[i]; e < readers.start[i + 1]; e++) {
      const reader = readers.column[e];
      if (seen[reader] === now) continue;
      seen[reader] = now;
      (round[reader] > 0 ? free : held).push(reader);
    }
  }
  return { free, held };
}

/**
 * Solves the system of `free` where sweeps are slow. x satisfies x ≥ base + rows · x there; in units
 * of x the rows sum to at most 1, so that the solver for chains of probabilities serves.
 */
function solveExactly(
  { start, column, amount }: SparseMatrix,
  free: readonly number[],
  base: Float64Array,
  x: Float64Array,
  budget: WorkBudget,
): Refusal | null {
  const at = new Map(free.map((i, position) => [i, position]));
  const [from, to, share]: [number[], number[], number[]] = [[], [], []];
  const given = new Float64Array(free.length);
  const leaving = Float64Array.from(free, (i, position) => {
    if (x[i] === 0) return 1;
    let rest = 1;
    given[position] = base[i] / x[i];
    for (let e = start[i]; e < start[i + 1]; e++) {
      const j = at.get(column[e]);
      const part = amount[e] * (x[column[e]] / x[i]);
      if (j === undefined) given[position] += part;
      else {
        from.push(position);
        to.push(j);
        share.push(part);
        rest -= part;
      }
    }
    return Math.max(rest, given[position]);
  });
  const next = sparseMatrix(free.length, from, to, share);
  const solved = solveChain({ next, leaving }, given, "upstream", budget);
  if (isRefusal(solved)) return solved;
  free.forEach((i, position) => (x[i] *= Math.min(solved[position], 1)));
  return null;
}
