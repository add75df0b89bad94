import type { SparseMatrix } from "./sparseMatrix";

/**
 * Where one unit of money in a state goes next: to state `next.column` with probability `next.amount`,
 * or out of the chain for good with probability `leaving`. The probabilities of a state sum to 1.
 */
export interface Chain {
  readonly next: SparseMatrix;
  readonly leaving: Float64Array;
}

/**
 * Every company has one mixed pot. By payer, a unit goes to payee k with probability payment ÷ resources;
 * by payee, it came from payer k with that probability.
 *
 * @example
 * [...potChain(sparseMatrix(2, [0], [1], [30]), new Float64Array([40, 30]), new Float64Array([10, 30])).leaving] // [0.25, 1]
 */
export function potChain(
  payments: SparseMatrix,
  resources: Float64Array,
  leaving: Float64Array,
): Chain {
  const probability = payments.amount.slice();
  resources.forEach((all, i) => {
    for (let e = payments.start[i]; e < payments.start[i + 1]; e++) probability[e] /= all;
  });
  return {
    next: { ...payments, amount: probability },
    leaving: leaving.map((amount, i) => (resources[i] > 0 ? amount / resources[i] : 1)),
  };
}

/**
 * The rows and columns of some members, renumbered by position; what goes to others counts as leaving.
 *
 * Amounts may be in any unit, not only probabilities.
 *
 * @param position  scratch space: −1 for every row before and after
 * @example
 * // 0 pays 5 to 1, which stays a member, and 7 to 2
 * [...restricted({ next: sparseMatrix(3, [0, 0], [1, 2], [5, 7]), leaving: new Float64Array([1, 0, 0]) }, new Int32Array([0, 1]), new Int32Array(3).fill(-1)).leaving] // [8, 0]
 */
export function restricted(whole: Chain, members: Int32Array, position: Int32Array): Chain {
  const { next } = whole;
  members.forEach((row, at) => (position[row] = at));
  const start = new Int32Array(members.length + 1);
  const [column, amount]: [number[], number[]] = [[], []];
  const leaving = Float64Array.from(members, (row) => whole.leaving[row]);
  members.forEach((row, at) => {
    for (let e = next.start[row]; e < next.start[row + 1]; e++) {
      const to = position[next.column[e]];
      if (to < 0) leaving[at] += next.amount[e];
      else {
        column.push(to);
        amount.push(next.amount[e]);
      }
    }
    start[at + 1] = column.length;
  });
  for (const row of members) position[row] = -1;
  return {
    next: { start, column: Int32Array.from(column), amount: Float64Array.from(amount) },
    leaving,
  };
}
