import fc from "fast-check";
import {
  flowNetwork,
  type FlowNetwork,
  type FlowRow,
} from "../../../src/model/network/flowNetwork";
import { isRefusal, type Outcome } from "../../../src/model/refusal";
import { seeded } from "../../support/seeded";

/** The answer, where a refusal would be a fault of the test. */
export function answer<T>(outcome: Outcome<T>): T {
  if (isRefusal(outcome)) throw new Error(`refused: ${JSON.stringify(outcome)}`);
  return outcome;
}

export function network(rows: readonly FlowRow[]): FlowNetwork {
  return answer(flowNetwork(rows));
}

/** V lends A 10; A pays V 35; others pay V 65 (reference case "traced share"). */
export const LOAN: FlowRow[] = [
  ["V", "A", 10],
  ["A", "V", 35],
  ["", "V", 65],
];

/** reference case "traced, with a leak". */
export const LEAK: FlowRow[] = [...LOAN, ["", "A", 40], ["A", "Outside", 15]];

/** reference case "ring". */
export const RING: FlowRow[] = [
  ["V", "L", 10],
  ["L", "C", 30],
  ["C", "V", 21],
  ["", "V", 79],
  ["V", "", 90],
  ["", "L", 40],
  ["L", "", 20],
  ["C", "", 9],
];

/** Who pays whom among a few companies; whole amounts, zeros and outside ends included. */
export function anyRows(most = 6, rows = 20): fc.Arbitrary<FlowRow[]> {
  const end = fc.integer({ min: -1, max: most - 1 }).map((i) => (i < 0 ? "" : `C${i}`));
  const row = fc
    .tuple(end, end, fc.integer({ min: 0, max: 20 }))
    .filter(([from, to]) => from !== to)
    .map(([from, to, amount]): FlowRow => [from, to, amount]);
  return fc.array(row, { minLength: 1, maxLength: rows });
}

/** The same with amounts from 1e-12 to 1e300. */
export function wildRows(most = 6, rows = 20): fc.Arbitrary<FlowRow[]> {
  const exponent = fc.double({ min: -12, max: 300, noNaN: true });
  return fc
    .tuple(anyRows(most, rows), fc.array(exponent, { minLength: rows, maxLength: rows }))
    .map(([plain, exponents]) =>
      plain.map(([from, to, amount], i): FlowRow => [from, to, amount * 10 ** (exponents[i] - 2)]),
    );
}

/** A network of a given size, the same for the same seed; every company also deals with the outside. */
export function randomRows(companies: number, flows: number, seed = 1): FlowRow[] {
  const next = seeded(seed);
  const pick = () => Math.floor(next() * companies);
  const rows: FlowRow[] = [];
  while (rows.length < flows) {
    const [from, to] = [pick(), pick()];
    if (from !== to) rows.push([`C${from}`, `C${to}`, 1 + 99 * next()]);
  }
  for (let i = 0; i < companies; i++) {
    rows.push(["", `C${i}`, 500 * next()]);
    rows.push([`C${i}`, "", 500 * next()]);
  }
  return rows;
}

/** What i pays j, as a full matrix. */
export function matrix({ companies, paid }: FlowNetwork): number[][] {
  return companies.map((_, i) => {
    const row = companies.map(() => 0);
    for (let e = paid.start[i]; e < paid.start[i + 1]; e++) row[paid.column[e]] = paid.amount[e];
    return row;
  });
}

/** Solves Ax = b by Gaussian elimination with partial pivoting; the matrix is overwritten. */
export function gauss(a: number[][], b: number[]): number[] {
  const n = b.length;
  for (let k = 0; k < n; k++) {
    let best = k;
    for (let i = k; i < n; i++) if (Math.abs(a[i][k]) > Math.abs(a[best][k])) best = i;
    [a[k], a[best], b[k], b[best]] = [a[best], a[k], b[best], b[k]];
    for (let i = k + 1; i < n; i++) {
      const factor = a[i][k] / a[k][k];
      for (let j = k; j < n; j++) a[i][j] -= factor * a[k][j];
      b[i] -= factor * b[k];
    }
  }
  const x = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    const known = a[i].reduce((sum, value, j) => (j > i ? sum + value * x[j] : sum), 0);
    x[i] = (b[i] - known) / a[i][i];
  }
  return x;
}
