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
    const [a, b] = halves(this.high);
    const [c, d] = halves(high);
    const error = a * c - product + a * d + b * c + b * d;
    return this.set(product, error + this.high * low + this.low * high);
  }

  private set(high: number, low: number): this {
    this.high = high + low;
    this.low = low - (this.high - high);
    return this;
  }
}

/** Veltkamp's splitting into two halves of 26 bits, whose products are exact. */
function halves(value: number): [number, number] {
  const shifted = value * 134217729;
  const high = shifted - (shifted - value);
  return [high, value - high];
}

/** base to a whole power of at least 0, by repeated squaring. */
export function power(base: number, exponent: number): DoubleDouble {
  const result = new DoubleDouble(1);
  const square = new DoubleDouble(base);
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result.times(square);
    square.times(new DoubleDouble(square.high, square.low));
  }
  return result;
}
