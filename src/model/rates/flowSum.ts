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
  /** The flows of all ticks from 0, to the common scale, where powers may take the place of exponentials; else null. */
  readonly even: Float64Array | null;
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
 * @example
 * [...datedFlows([-100, 60, 0, 50], [0, 365, 400, 365]).tick] // [0, 365]
 */
export function datedFlows(amounts: ArrayLike<number>, ticks?: ArrayLike<number>): DatedFlows {
  const isOrdered = ticks === undefined || isAscending(ticks);
  const [tick, given] = isOrdered ? inOrder(amounts, ticks) : byDate(amounts, ticks);
  const exponent = exponentOf(widest(given));
  // A power of 2 rounds nothing, and products of the amounts stay in range.
  const scale = 2 ** -exponent;
  const count = given.length;
  const amount = new Float64Array(count);
  const logSize = new Float64Array(count);
  const sign = new Float64Array(count);
  for (let k = 0; k < count; k++) {
    amount[k] = given[k] * scale;
    sign[k] = given[k] > 0 ? 1 : -1;
    const size = Math.abs(amount[k]);
    logSize[k] =
      size > 1e-290 ? Math.log(size) : Math.log(Math.abs(given[k])) - exponent * Math.LN2;
  }
  const range = widest(logSize);
  const isDense = count > 0 && tick[count - 1] < 2 * count;
  const even = isDense && range < EVEN_RANGE ? spread(tick, amount) : null;
  return { tick, amount, logSize, sign, range, even };
}

/** Logarithms of sizes up to which powers neither over- nor underflow before they no longer matter. */
const EVEN_RANGE = 200;

function spread(tick: Float64Array, amount: Float64Array): Float64Array {
  const all = new Float64Array(tick[tick.length - 1] + 1);
  for (let k = 0; k < tick.length; k++) all[tick[k]] = amount[k];
  return all;
}

/** Ticks and amounts of the flows that are not 0, given in order of time. */
function inOrder(
  amounts: ArrayLike<number>,
  ticks?: ArrayLike<number>,
): [Float64Array, Float64Array] {
  const tick = new Float64Array(amounts.length);
  const amount = new Float64Array(amounts.length);
  let count = 0;
  let first = 0;
  for (let k = 0; k < amounts.length; k++) {
    if (amounts[k] === 0) continue;
    const time = ticks === undefined ? k : ticks[k];
    if (count === 0) first = time;
    tick[count] = time - first;
    amount[count++] = amounts[k];
  }
  return [tick.subarray(0, count), amount.subarray(0, count)];
}

function isAscending(ticks: ArrayLike<number>): boolean {
  for (let k = 1; k < ticks.length; k++) if (!(ticks[k] > ticks[k - 1])) return false;
  return true;
}

/** The same of flows with dates: sorted, those of one date added up. */
function byDate(
  amounts: ArrayLike<number>,
  ticks: ArrayLike<number>,
): [Float64Array, Float64Array] {
  const order = Array.from(amounts, (_, i) => i).sort((i, j) => ticks[i] - ticks[j]);
  const merged: { tick: number; amount: number; size: number; count: number }[] = [];
  for (const i of order) {
    const last = merged.at(-1);
    if (last?.tick === ticks[i]) {
      last.amount += amounts[i];
      last.size += Math.abs(amounts[i]);
      last.count++;
    } else {
      merged.push({ tick: ticks[i], amount: amounts[i], size: Math.abs(amounts[i]), count: 1 });
    }
  }
  const kept = merged.filter(
    ({ amount, size, count }) => Math.abs(amount) > (count - 1) * Number.EPSILON * size,
  );
  const first = kept[0]?.tick ?? 0;
  return [
    Float64Array.from(kept, (flow) => flow.tick - first),
    Float64Array.from(kept, (flow) => flow.amount),
  ];
}

function exponentOf(size: number): number {
  return Math.max(-1000, Math.min(1000, Math.floor(Math.log2(size))));
}

/**
 * Largest absolute value.
 *
 * @example
 * widest(new Float64Array([-3, 2])) // 3
 */
export function widest(values: Float64Array): number {
  let most = 0;
  for (let k = 0; k < values.length; k++) most = Math.max(most, Math.abs(values[k]));
  return most;
}

/**
 * Number of times the sign changes from one date to the next: Descartes' bound on the roots.
 *
 * @example
 * signChanges(datedFlows([-1, 3, -1])) // 2
 */
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
 *
 * @example
 * // The receipts' duration
 * weigh(datedFlows([-100, 0, 110]), 0).receiptTime // 2
 */
export function weigh(sum: FlowSum, x: number): Weights {
  const { tick, logSize, sign, range } = sum;
  const byPowers = sum.even === null ? null : weighByPowers(sum.even, range, x);
  if (byPowers !== null) return byPowers;
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

/** Below this a side may have lost terms to underflow. */
const SMALLEST_SIDE = 1e-250;

/** `weigh` by Horner's scheme, from the end whose powers are at most 1; null where a side underflows. */
function weighByPowers(even: Float64Array, range: number, x: number): Weights | null {
  const last = even.length - 1;
  const v = Math.exp(-Math.abs(x));
  let receipts = 0;
  let payments = 0;
  let receiptSlope = 0;
  let paymentSlope = 0;
  for (let step = 0; step <= last; step++) {
    const amount = even[x >= 0 ? last - step : step];
    receiptSlope = receiptSlope * v + receipts;
    paymentSlope = paymentSlope * v + payments;
    receipts *= v;
    payments *= v;
    if (amount > 0) receipts += amount;
    else payments -= amount;
  }
  if (!(receipts > SMALLEST_SIDE && payments > SMALLEST_SIDE)) return null;
  const receiptAge = (receiptSlope * v) / receipts;
  const paymentAge = (paymentSlope * v) / payments;
  const shift = x >= 0 ? 0 : last * x;
  return {
    x,
    receipts: Math.log(receipts) - shift,
    payments: Math.log(payments) - shift,
    balance: Math.log(receipts / payments),
    receiptTime: x >= 0 ? receiptAge : last - receiptAge,
    paymentTime: x >= 0 ? paymentAge : last - paymentAge,
    noise: 4 * UNIT * (range + last * Math.abs(x) + 2 * (last + 1)),
  };
}
