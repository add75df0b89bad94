/** One double and its two halves as whole numbers: writing to either changes both. */
const double = new Float64Array([1]);
const halves = new Int32Array(double.buffer);

/** Index of the half with the sign and the exponent; the other holds nothing of 1. */
const HIGH = halves[1] === 0 ? 0 : 1;

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const OVERFLOW = 709.782712893384;
const UNDERFLOW = -745.1332191019411;

/**
 * e^x by addition, multiplication and division alone, so that every engine gives the same bits.
 *
 * `Math.exp` may differ in its last digit from browser to browser; these operations may not (IEEE 754).
 * The algorithm of Sun's fdlibm; error below one unit in the last place.
 *
 * @param x any number but NaN
 * @see FreeBSD msun, e_exp.c (Sun Microsystems, 1993)
 * @example
 * portableExp(0) // 1
 * portableExp(1) // 2.718281828459045
 */
export function portableExp(x: number): number {
  if (x > OVERFLOW) return Infinity;
  if (x < UNDERFLOW) return 0;
  const power = Math.round(x / Math.LN2);
  const high = x - power * LN2_HIGH;
  const low = power * LN2_LOW;
  const r = high - low;
  const s = r * r;
  const p =
    0.16666666666666602 +
    s *
      (-2.7777777777015593e-3 +
        s * (6.613756321437934e-5 + s * (-1.6533902205465252e-6 + s * 4.1381367970572385e-8)));
  const c = r - s * p;
  return scaled(1 - (low - (r * c) / (2 - c) - high), power);
}

/** value · 2^power; in two factors, since 2^1024 and 2^(−1075) are no doubles. */
function scaled(value: number, power: number): number {
  const half = power >> 1;
  return value * powerOf2(half) * powerOf2(power - half);
}

/** 2^power for −1022 ≤ power ≤ 1023, written into the exponent. */
function powerOf2(power: number): number {
  halves[HIGH] = (power + 1023) << 20;
  halves[1 - HIGH] = 0;
  return double[0];
}

/** Mantissas above √2 are halved, so that the series runs over −0.293 … 0.414. */
const SQRT2_HIGH_BITS = 0x6a09e;

/**
 * Natural logarithm by addition, multiplication and division alone, so that every engine gives the same bits.
 *
 * The algorithm of Sun's fdlibm; error below one unit in the last place.
 *
 * @param x a normal double above 0
 * @see FreeBSD msun, e_log.c (Sun Microsystems, 1993)
 * @example
 * portableLog(1) // 0
 * portableLog(10) // 2.302585092994046
 */
export function portableLog(x: number): number {
  double[0] = x;
  const mantissa = halves[HIGH] & 0xfffff;
  const isHalved = mantissa > SQRT2_HIGH_BITS;
  const power = (halves[HIGH] >> 20) - (isHalved ? 1022 : 1023);
  halves[HIGH] = mantissa | (isHalved ? 0x3fe00000 : 0x3ff00000);
  const f = double[0] - 1;
  const s = f / (2 + f);
  const z = s * s;
  const r =
    z *
    (0.6666666666666735 +
      z *
        (0.3999999999940942 +
          z *
            (0.2857142874366239 +
              z *
                (0.22222198432149784 +
                  z *
                    (0.1818357216161805 + z * (0.15313837699209373 + z * 0.14798198605116586))))));
  const half = 0.5 * f * f;
  return power * LN2_HIGH - (half - (s * (half + r) + power * LN2_LOW) - f);
}
