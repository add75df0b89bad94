import type { FlowSum } from "./flowSum";

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
