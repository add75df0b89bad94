import { double, halves, HIGH } from "./doubleBits";

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
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
