import type { DatedFlows } from "./flowSum";

/** The NPV at one x, in some 30 digits. */
export interface Residual {
  /** The x that was used: the given one up to rounding, itself exact. */
  x: number;
  /** NPV ÷ Σ |discounted flow|, between −1 and 1. */
  share: number;
}

/**
 * Evaluates the NPV beyond double precision, where a double cannot tell its sign.
 *
 * A Horner scheme over the dates in w = exp(−|x|), from the end whose powers stay at most 1.
 *
 * @returns null where the terms underflow and nothing is gained
 * @example
 * residual(datedFlows([-3, 2, 2]), 0).share * 7 // 1.0000000000
 */
export function residual(flows: DatedFlows, x: number): Residual | null {
  const { tick, amount } = flows;
  const count = tick.length;
  const w = Math.exp(-Math.abs(x));
  const at = (i: number) => (x >= 0 ? count - 1 - i : i);
  const total = new DoubleDouble(amount[at(0)]);
  let size = Math.abs(amount[at(0)]);
  let gap = -1;
  let factor = new DoubleDouble(1);
  for (let i = 1; i < count; i++) {
    const next = Math.abs(tick[at(i)] - tick[at(i - 1)]);
    if (next !== gap) factor = power(w, next);
    gap = next;
    total.times(factor).plus(amount[at(i)]);
    size = size * factor.high + Math.abs(amount[at(i)]);
  }
  const share = total.high / size;
  if (!(size > 1e-280) || !Number.isFinite(share)) return null;
  return { x: -Math.sign(x) * logOf(w), share };
}

/** ln w, exact near 1 where Math.log would cancel. */
function logOf(w: number): number {
  return w > 0.5 ? Math.log1p(w - 1) : Math.log(w);
}

/**
 * A number as the unevaluated sum of two doubles: about 32 digits. Mutable, since it is the
 * accumulator of one Horner scheme.
 *
 * @see T. J. Dekker, "A floating-point technique for extending the available precision", 1971
 */
export class DoubleDouble {
  constructor(
    public high: number,
    public low = 0,
  ) {}

  plus(value: number): this {
    const sum = this.high + value;
    const part = sum - this.high;
    const error = this.high - (sum - part) + (value - part) + this.low;
    return this.set(sum, error);
  }

  times({ high, low }: DoubleDouble): this {
    const product = this.high * high;
    const [a, b] = split(this.high);
    const [c, d] = split(high);
    const error = a * c - product + a * d + b * c + b * d;
    return this.set(product, error + this.high * low + this.low * high);
  }

  private set(high: number, low: number): this {
    this.high = high + low;
    this.low = low - (this.high - high);
    return this;
  }
}

/** Veltkamp's splitting into two split of 26 bits, whose products are exact. */
function split(value: number): [number, number] {
  const shifted = value * 134217729;
  const high = shifted - (shifted - value);
  return [high, value - high];
}

/**
 * base to a whole power of at least 0, by repeated squaring.
 *
 * @example
 * power(3, 4).high // 81
 */
export function power(base: number, exponent: number): DoubleDouble {
  const result = new DoubleDouble(1);
  const square = new DoubleDouble(base);
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result.times(square);
    square.times(new DoubleDouble(square.high, square.low));
  }
  return result;
}
