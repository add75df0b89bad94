import type { Outcome } from "../refusal";
import { companyKey, isOutside } from "./companyKey";
import { sparseMatrix, transposed, type SparseMatrix } from "./sparse/sparseMatrix";

/** One payment: From pays To. A blank end, or the word Outside, is the world outside. */
export type FlowRow = readonly [from: string, to: string, amount: number];

/** The payments as given, row by row; an end is an index of a company, or OUTSIDE. */
export interface FlowRows {
  readonly payer: Int32Array;
  readonly payee: Int32Array;
  readonly amount: Float64Array;
}

/** Who pays whom. Every array is indexed as `companies` is; amounts carry the unit of the rows. */
export interface FlowNetwork {
  /** Names as first spelt, in order of appearance. */
  readonly companies: readonly string[];
  /** Index of a company by its `companyKey`, and by each of its spellings in the rows. */
  readonly indexOf: ReadonlyMap<string, number>;
  readonly rows: FlowRows;
  /** Payments between companies, by payer; parallel rows merged, zeros left out. */
  readonly paid: SparseMatrix;
  /** The same payments by payee. */
  readonly received: SparseMatrix;
  readonly outsideReceipts: Float64Array;
  readonly outsidePayments: Float64Array;
  /** All a company is paid, and all it pays, outside rows included. */
  readonly receipts: Float64Array;
  readonly payments: Float64Array;
  /** max(receipts, payments): the pot that a company pays out of. */
  readonly resources: Float64Array;
  /** resources − payments: what a company keeps. */
  readonly retained: Float64Array;
  /** resources − receipts: what is funded from outside, on no row. */
  readonly funded: Float64Array;
}

/**
 * Builds the network of payments that every measure here reads.
 *
 * @param rows  payments in any one currency unit, at least 0 and finite; parallel rows add up
 * @param most  companies there may be
 * @returns     the network; refusals `pays-itself` and `both-outside` with the row, counted from 1,
 *              `too-large` where a company's total is beyond the largest double, `too-many-companies` as soon
 *              as there are more
 * @example
 * flowNetwork([["V", "A", 10], ["a ", "v", 35], ["", "V", 65]]).receipts // new Float64Array([100, 10])
 */
export function flowNetwork(rows: Iterable<FlowRow>, most = Infinity): Outcome<FlowNetwork> {
  const { companies, indexOf, index } = roster();
  let given = emptyRows(1024);
  let count = 0;
  for (const [from, to, paid] of rows) {
    if (count === given.amount.length) given = longer(given);
    const payer = index(from);
    const payee = index(to);
    given.payer[count] = payer;
    given.payee[count] = payee;
    given.amount[count++] = paid;
    if (payer === payee) {
      if (payer === OUTSIDE) return { code: "both-outside", row: count };
      return { code: "pays-itself", row: count, company: companies[payer] };
    }
    if (companies.length > most) return { code: "too-many-companies", most };
  }
  given = cut(given, count);
  const network = { companies, indexOf, ...balance(companies.length, given) };
  return network.resources.every(Number.isFinite) ? network : { code: "too-large" };
}

function emptyRows(length: number): FlowRows {
  const [payer, payee] = [new Int32Array(length), new Int32Array(length)];
  return { payer, payee, amount: new Float64Array(length) };
}

/** Room for twice as many rows: how many there are is known when all are read. */
function longer({ payer, payee, amount }: FlowRows): FlowRows {
  const rows = emptyRows(2 * amount.length);
  rows.payer.set(payer);
  rows.payee.set(payee);
  rows.amount.set(amount);
  return rows;
}

function cut({ payer, payee, amount }: FlowRows, length: number): FlowRows {
  return {
    payer: payer.slice(0, length),
    payee: payee.slice(0, length),
    amount: amount.slice(0, length),
  };
}

/**
 * The network with the same rows, of which each goes to another payee.
 *
 * @param payees for each of `network.rows`; none is that row's payer, OUTSIDE stays OUTSIDE
 * @example
 * // What A paid B goes to C
 * [...rewired(flowNetwork([["A", "B", 30], ["C", "B", 1]]), new Int32Array([2, 1])).receipts] // [0, 1, 30]
 */
export function rewired(network: FlowNetwork, payees: Int32Array): FlowNetwork {
  const { companies, indexOf, rows } = network;
  return { companies, indexOf, ...balance(companies.length, { ...rows, payee: payees }) };
}

/** What stands for the world outside among indices of companies. */
export const OUTSIDE = -1;

/** Numbers companies in order of appearance. A Map, so that a company may be called "__proto__". */
function roster() {
  const companies: string[] = [];
  const indexOf = new Map<string, number>();
  // A spelling is normalised once: the same few fill a long table.
  const index = (name: string): number => {
    const before = indexOf.get(name);
    if (before !== undefined) return before;
    const key = companyKey(name);
    if (isOutside(key)) return OUTSIDE;
    let at = indexOf.get(key);
    if (at === undefined) {
      at = companies.push(name.trim()) - 1;
      indexOf.set(key, at);
    }
    indexOf.set(name, at);
    return at;
  };
  return { companies, indexOf, index };
}

/**
 * Receipts and payments closer than this count as equal: 0.1 + 0.2 paid on out of 0.3 leaves nothing
 * behind, although the doubles differ. Amounts typed in decimals carry errors of some 1e-16.
 */
const ROUNDING = 1e-13;

function balance(size: number, rows: FlowRows) {
  const { payer, payee, amount } = rows;
  const outsideReceipts = new Float64Array(size);
  const outsidePayments = new Float64Array(size);
  const from = new Int32Array(amount.length);
  const to = new Int32Array(amount.length);
  const between = new Float64Array(amount.length);
  let count = 0;
  for (let i = 0; i < amount.length; i++) {
    if (payer[i] === OUTSIDE) outsideReceipts[payee[i]] += amount[i];
    else if (payee[i] === OUTSIDE) outsidePayments[payer[i]] += amount[i];
    else {
      from[count] = payer[i];
      to[count] = payee[i];
      between[count++] = amount[i];
    }
  }
  const paid = sparseMatrix(
    size,
    from.subarray(0, count),
    to.subarray(0, count),
    between.subarray(0, count),
  );
  const received = transposed(paid);
  const receipts = rowSums(received, outsideReceipts);
  const payments = rowSums(paid, outsidePayments);
  const resources = receipts.map((receipt, i) => Math.max(receipt, payments[i]));
  const rest = (used: Float64Array) =>
    resources.map((all, i) => (all - used[i] > ROUNDING * all ? all - used[i] : 0));
  const [retained, funded] = [rest(payments), rest(receipts)];
  return {
    ...{ rows, paid, received, outsideReceipts, outsidePayments, receipts, payments },
    ...{ resources, retained, funded },
  };
}

function rowSums({ start, amount }: SparseMatrix, initial: Float64Array): Float64Array {
  return initial.map((outside, row) => {
    let sum = outside;
    for (let e = start[row]; e < start[row + 1]; e++) sum += amount[e];
    return sum;
  });
}
