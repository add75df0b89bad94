import type { Outcome } from "../refusal";
import { companyKey, isOutside } from "./companyKey";
import { links, transposed, type Links } from "./sparse/links";

/** One payment: From pays To. A blank end, or the word Outside, is the world outside. */
export type FlowRow = readonly [from: string, to: string, amount: number];

/** Who pays whom. Every array is indexed as `companies` is; amounts carry the unit of the rows. */
export interface FlowNetwork {
  /** Names as first spelt, in order of appearance. */
  readonly companies: readonly string[];
  /** Index of a company by its `companyKey`. */
  readonly indexOf: ReadonlyMap<string, number>;
  /** Payments between companies, by payer; parallel rows merged, zeros left out. */
  readonly paid: Links;
  /** The same payments by payee. */
  readonly received: Links;
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
 * @returns     the network; refusals `pays-itself` and `both-outside` with the row, counted from 1,
 *              `too-large` where a company's total is beyond the largest double
 * @example
 * flowNetwork([["V", "A", 10], ["a ", "v", 35], ["", "V", 65]]).receipts // new Float64Array([100, 10])
 */
export function flowNetwork(rows: readonly FlowRow[]): Outcome<FlowNetwork> {
  const { companies, indexOf, index } = roster();
  const between: Entries = { rows: [], columns: [], amounts: [] };
  const outside: Entries = { rows: [], columns: [], amounts: [] };
  for (const [i, [from, to, amount]] of rows.entries()) {
    const [payer, payee] = [index(from), index(to)];
    if (payer === OUTSIDE && payee === OUTSIDE) return { code: "both-outside", row: i + 1 };
    if (payer === payee) return { code: "pays-itself", row: i + 1, company: companies[payer] };
    const entries = payer === OUTSIDE || payee === OUTSIDE ? outside : between;
    entries.rows.push(payer);
    entries.columns.push(payee);
    entries.amounts.push(amount);
  }
  const paid = links(companies.length, between.rows, between.columns, between.amounts);
  const totals = balance(
    paid,
    outsideTotals(companies.length, outside.columns, outside.amounts),
    outsideTotals(companies.length, outside.rows, outside.amounts),
  );
  if (!totals.resources.every(Number.isFinite)) return { code: "too-large" };
  return { companies, indexOf, ...totals };
}

interface Entries {
  rows: number[];
  columns: number[];
  amounts: number[];
}

const OUTSIDE = -1;

/** Numbers companies in order of appearance. A Map, so that a company may be called "__proto__". */
function roster() {
  const companies: string[] = [];
  const indexOf = new Map<string, number>();
  const index = (name: string): number => {
    const key = companyKey(name);
    if (isOutside(key)) return OUTSIDE;
    const known = indexOf.get(key);
    if (known !== undefined) return known;
    indexOf.set(key, companies.length);
    return companies.push(name.trim()) - 1;
  };
  return { companies, indexOf, index };
}

function outsideTotals(size: number, companies: number[], amounts: number[]): Float64Array {
  const totals = new Float64Array(size);
  for (const [e, company] of companies.entries())
    if (company !== OUTSIDE) totals[company] += amounts[e];
  return totals;
}

/**
 * Receipts and payments closer than this count as equal: 0.1 + 0.2 paid on out of 0.3 leaves nothing
 * behind, although the doubles differ. Amounts typed in decimals carry errors of some 1e-16.
 */
const ROUNDING = 1e-13;

function balance(paid: Links, outsideReceipts: Float64Array, outsidePayments: Float64Array) {
  const received = transposed(paid);
  const receipts = rowSums(received, outsideReceipts);
  const payments = rowSums(paid, outsidePayments);
  const resources = receipts.map((receipt, i) => Math.max(receipt, payments[i]));
  const rest = (used: Float64Array) =>
    resources.map((all, i) => (all - used[i] > ROUNDING * all ? all - used[i] : 0));
  const [retained, funded] = [rest(payments), rest(receipts)];
  return {
    ...{ paid, received, outsideReceipts, outsidePayments, receipts, payments },
    ...{ resources, retained, funded },
  };
}

function rowSums({ start, amount }: Links, initial: Float64Array): Float64Array {
  return initial.map((outside, row) => {
    let sum = outside;
    for (let e = start[row]; e < start[row + 1]; e++) sum += amount[e];
    return sum;
  });
}
