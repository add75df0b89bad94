/**
 * Σ ± exp(logSize − tick · x) over the dates with cash: the NPV as a function of x, the log of 1 + the
 * rate per tick. Every real x is a rate above −100 %, so the whole line is searched.
 */
export interface FlowSum {
  /** Whole ticks (periods or days) after the first flow, ascending from 0. */
  readonly tick: Float64Array;
  /** ln |amount| up to a common constant: no amount is too large or too small for it. */
  readonly logSize: Float64Array;
  /** 1 for a receipt, −1 for a payment. */
  readonly sign: Float64Array;
  /** Largest |logSize|, for the bound on rounding error. */
  readonly range: number;
}

/** A flow sum together with its amounts, for evaluation beyond double precision. */
export interface DatedFlows extends FlowSum {
  /** Amounts at a scale of their own. */
  readonly amount: Float64Array;
}

/**
 * Sorts flows by date, adds up those of one date and drops the zeros.
 *
 * A date whose flows cancel to within their own rounding (0.1 + 0.2 − 0.3) counts as zero.
 *
 * @param amounts finite, positive for receipts
 * @param ticks   whole numbers; without them the flows are one period apart
 */
export function datedFlows(amounts: ArrayLike<number>, ticks?: ArrayLike<number>): DatedFlows {
  const order = Array.from(amounts, (_, i) => i);
  if (ticks !== undefined) order.sort((i, j) => ticks[i] - ticks[j]);
  const merged: { tick: number; amount: number; size: number; count: number }[] = [];
  for (const i of order) {
    const tick = ticks === undefined ? i : ticks[i];
    const last = merged.at(-1);
    if (last?.tick === tick) {
      last.amount += amounts[i];
      last.size += Math.abs(amounts[i]);
      last.count++;
    } else {
      merged.push({ tick, amount: amounts[i], size: Math.abs(amounts[i]), count: 1 });
    }
  }
  const kept = merged.filter(
    ({ amount, size, count }) => Math.abs(amount) > (count - 1) * Number.EPSILON * size,
  );
  const first = kept[0]?.tick ?? 0;
  const given = Float64Array.from(kept, (flow) => flow.amount);
  const exponent = exponentOf(widest(given));
  // A power of 2 rounds nothing, and products of the amounts stay in range.
  const amount = given.map((value) => value * 2 ** -exponent);
  const logSize = amount.map((value, k) =>
    Math.abs(value) > 1e-290
      ? Math.log(Math.abs(value))
      : Math.log(Math.abs(given[k])) - exponent * Math.LN2,
  );
  return {
    tick: Float64Array.from(kept, (flow) => flow.tick - first),
    amount,
    logSize,
    sign: given.map(Math.sign),
    range: widest(logSize),
  };
}

function exponentOf(size: number): number {
  return Math.max(-1000, Math.min(1000, Math.floor(Math.log2(size))));
}

/** Largest absolute value. */
export function widest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

/** Number of times the sign changes from one date to the next: Descartes' bound on the roots. */
export function signChanges({ sign }: FlowSum): number {
  let changes = 0;
  for (let k = 1; k < sign.length; k++) if (sign[k] !== sign[k - 1]) changes++;
  return changes;
}

/** Receipts and payments of a flow sum, discounted at one x. Times are means weighted by value: durations. */
export interface Weights {
  readonly x: number;
  /** ln of the value of the receipts. */
  readonly receipts: number;
  /** ln of the value of the payments. */
  readonly payments: number;
  /** receipts − payments: its sign is the sign of the NPV, whatever the scale. */
  readonly balance: number;
  readonly receiptTime: number;
  readonly paymentTime: number;
  /** Bound on the rounding error of `balance`. */
  readonly noise: number;
}

const UNIT = 2 ** -53;

/**
 * Weighs receipts against payments at x.
 *
 * Both are sums of exponentials, so their logarithms are convex in x, with slope −receiptTime and
 * −paymentTime: that is what the proofs in `isolate` stand on. Each side is scaled by its own
 * largest term, hence nothing over- or underflows.
 */
export function weigh({ tick, logSize, sign, range }: FlowSum, x: number): Weights {
  let receiptPeak = -Infinity;
  let paymentPeak = -Infinity;
  for (let k = 0; k < tick.length; k++) {
    const size = logSize[k] - tick[k] * x;
    if (sign[k] > 0) receiptPeak = size > receiptPeak ? size : receiptPeak;
    else paymentPeak = size > paymentPeak ? size : paymentPeak;
  }
  let receipts = 0;
  let payments = 0;
  let receiptTime = 0;
  let paymentTime = 0;
  for (let k = 0; k < tick.length; k++) {
    const size = logSize[k] - tick[k] * x;
    if (sign[k] > 0) {
      const value = Math.exp(size - receiptPeak);
      receipts += value;
      receiptTime += tick[k] * value;
    } else {
      const value = Math.exp(size - paymentPeak);
      payments += value;
      paymentTime += tick[k] * value;
    }
  }
  const last = tick[tick.length - 1];
  return {
    x,
    receipts: receiptPeak + Math.log(receipts),
    payments: paymentPeak + Math.log(payments),
    balance: receiptPeak - paymentPeak + Math.log(receipts / payments),
    receiptTime: receiptTime / receipts,
    paymentTime: paymentTime / payments,
    noise: 4 * UNIT * (range + last * Math.abs(x) + tick.length),
  };
}
