import type { Links } from "./sparse/links";

/** A matrix with, for each row, what goes to none of its columns. */
export interface Leaking {
  readonly next: Links;
  readonly leaving: Float64Array;
}

/**
 * The rows and columns of some members, renumbered by position; what goes to others counts as leaving.
 *
 * @param position  scratch space: −1 for every row before and after
 */
export function restricted(whole: Leaking, members: Int32Array, position: Int32Array): Leaking {
  const { next } = whole;
  members.forEach((row, at) => (position[row] = at));
  const start = new Int32Array(members.length + 1);
  const [other, amount]: [number[], number[]] = [[], []];
  const leaving = Float64Array.from(members, (row) => whole.leaving[row]);
  members.forEach((row, at) => {
    for (let e = next.start[row]; e < next.start[row + 1]; e++) {
      const to = position[next.other[e]];
      if (to < 0) leaving[at] += next.amount[e];
      else {
        other.push(to);
        amount.push(next.amount[e]);
      }
    }
    start[at + 1] = other.length;
  });
  for (const row of members) position[row] = -1;
  return {
    next: { start, other: Int32Array.from(other), amount: Float64Array.from(amount) },
    leaving,
  };
}
