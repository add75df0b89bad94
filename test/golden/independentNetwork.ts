/**
 * The circular amounts once more, from their definitions and by the plainest methods: dense elimination for the traced
 * amount, shortest augmenting paths for the bounds. Imports nothing, so that no mistake of src/model can hide here.
 */
export type Payment = readonly [from: string, to: string, amount: number];

export interface Circular {
  receipts: number;
  payments: number;
  direct: number;
  least: number;
  traced: number;
  most: number;
}

const isWorld = (name: string): boolean => ["", "outside"].includes(name.trim().toLowerCase());

/** Receipts, payments and the four circular amounts of one company. */
export function circularOf(rows: readonly Payment[], company: string): Circular {
  const names = [...new Set(rows.flatMap(([from, to]) => [from, to]).filter((n) => !isWorld(n)))];
  const n = names.length;
  const paid = names.map(() => new Array<number>(n).fill(0));
  const [fromWorld, toWorld] = [new Array<number>(n).fill(0), new Array<number>(n).fill(0)];
  for (const [from, to, amount] of rows) {
    const [i, k] = [names.indexOf(from), names.indexOf(to)];
    if (isWorld(from)) fromWorld[k] += amount;
    else if (isWorld(to)) toWorld[i] += amount;
    else paid[i][k] += amount;
  }
  const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
  const receipts = names.map((_, k) => sum(paid.map((row) => row[k])) + fromWorld[k]);
  const payments = names.map((_, i) => sum(paid[i]) + toWorld[i]);
  const pot = names.map((_, i) => Math.max(receipts[i], payments[i]));
  const v = names.indexOf(company);
  // x: what of V's money each of the others holds at some time; x_k = paid[V][k] + Σ x_i · paid[i][k] ÷ pot_i.
  const others = names.map((_, i) => i).filter((i) => i !== v);
  const x = solve(
    others.map((k) =>
      others.map((i) => (i === k ? 1 : 0) - (pot[i] === 0 ? 0 : paid[i][k] / pot[i])),
    ),
    others.map((k) => paid[v][k]),
  );
  const traced = sum(others.map((i, at) => (pot[i] === 0 ? 0 : (x[at] * paid[i][v]) / pot[i])));
  const direct = sum(others.map((i) => Math.min(paid[v][i], paid[i][v])));
  // Source: V's payments. Sink: V's receipts for the most; what the others keep or pay outside for the least.
  const throughOthers = (sink: (i: number) => number): number => {
    const capacity = Array.from({ length: n + 1 }, () => new Array<number>(n + 1).fill(0));
    for (const i of others) {
      for (const k of others) capacity[i][k] = paid[i][k];
      capacity[v][i] = paid[v][i];
      capacity[i][n] = sink(i);
    }
    return maximumFlow(capacity, v, n);
  };
  const most = throughOthers((i) => paid[i][v]);
  const away = throughOthers((i) => pot[i] - payments[i] + toWorld[i]);
  return {
    ...{ receipts: receipts[v], payments: payments[v], direct, traced, most },
    least: sum(paid[v]) - away,
  };
}

/** Gauss with pivots. */
function solve(matrix: number[][], right: number[]): number[] {
  const n = right.length;
  const rows = matrix.map((row, i) => [...row, right[i]]);
  for (let c = 0; c < n; c++) {
    let pivot = c;
    for (let r = c + 1; r < n; r++) if (Math.abs(rows[r][c]) > Math.abs(rows[pivot][c])) pivot = r;
    [rows[c], rows[pivot]] = [rows[pivot], rows[c]];
    for (let r = 0; r < n; r++) {
      if (r === c || rows[r][c] === 0) continue;
      const times = rows[r][c] / rows[c][c];
      for (let k = c; k <= n; k++) rows[r][k] -= times * rows[c][k];
    }
  }
  return rows.map((row, i) => row[n] / row[i]);
}

/** Edmonds and Karp: shortest augmenting paths until none is left. */
function maximumFlow(capacity: number[][], source: number, sink: number): number {
  const n = capacity.length;
  let flow = 0;
  for (;;) {
    const before = new Array<number>(n).fill(-1);
    before[source] = source;
    const queue = [source];
    for (let at = 0; at < queue.length && before[sink] < 0; at++) {
      const i = queue[at];
      for (let k = 0; k < n; k++) {
        if (before[k] >= 0 || capacity[i][k] <= 1e-12) continue;
        before[k] = i;
        queue.push(k);
      }
    }
    if (before[sink] < 0) return flow;
    let least = Infinity;
    for (let k = sink; k !== source; k = before[k]) least = Math.min(least, capacity[before[k]][k]);
    for (let k = sink; k !== source; k = before[k]) {
      capacity[before[k]][k] -= least;
      capacity[k][before[k]] += least;
    }
    flow += least;
  }
}
