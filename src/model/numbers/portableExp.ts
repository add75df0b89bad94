import { double, halves, HIGH } from "./doubleBits";

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
