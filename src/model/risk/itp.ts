/** More steps than any bracket of doubles needs at this tolerance. */
const MAX_STEPS = 2100;

/**
 * A root of a continuous function between two points where it has opposite signs: the ITP method.
 *
 * Interpolate, truncate towards the middle, project: as few steps as the secant method on smooth
 * functions, and never more than one above bisection on any other.
 *
 * @param f   may be NaN where it has no value
 * @param a   where f has the value fa
 * @param b   above a, where f has the value fb of the other sign
 * @returns   the root to a unit or two in the last place, on the side where |f| is smaller; NaN where f
 *            has no value between a and b
 * @see I. F. D. Oliveira, R. H. C. Takahashi, "An enhancement of the bisection method average performance
 *      preserving minmax optimality", ACM Trans. Math. Softw. 47 (2020)
 * @example
 * itp((x) => x * x - 2, 0, -2, 2, 2) // 1.41421356237
 */
export function itp(
  f: (x: number) => number,
  a: number,
  fa: number,
  b: number,
  fb: number,
): number {
  const steps = itpSteps(a, fa, b, fb);
  let step = steps.next();
  while (step.done !== true) step = steps.next(f(step.value));
  return step.value;
}

/**
 * The same for a function whose values come from elsewhere: yields each point where one is wanted, and takes
 * the value there.
 *
 * @param a   where the function has the value fa
 * @param b   above a, where it has the value fb of the other sign
 * @param tolerance how far from the root the answer may be; by default the rounding of doubles
 * @example
 * itpSteps(0, -2, 2, 2).next().value // 1
 */
export function* itpSteps(
  a: number,
  fa: number,
  b: number,
  fb: number,
  tolerance = Math.max(Math.abs(a), Math.abs(b)) * 2 ** -53 || Number.MIN_VALUE,
): Generator<number, number, number> {
  const truncation = 0.2 / (b - a);
  // Bisection would halve the bracket until it is 2 · tolerance wide; one step more is allowed.
  let reach = 2 * tolerance;
  while (reach < b - a) reach *= 2;
  const isRising = fa < 0;
  for (let step = 0; step < MAX_STEPS && b - a > 2 * tolerance; step++) {
    const middle = a + (b - a) / 2;
    const secant = (fb * a - fa * b) / (fb - fa);
    const towards = Math.sign(middle - secant);
    const shift = Math.min(truncation * (b - a) * (b - a), Math.abs(middle - secant));
    const truncated = secant + towards * shift;
    const radius = Math.max(0, reach - (b - a) / 2);
    const projected =
      Math.abs(truncated - middle) <= radius ? truncated : middle - towards * radius;
    reach /= 2;
    const x = projected > a && projected < b ? projected : middle;
    if (x <= a || x >= b) break;
    const value = yield x;
    if (Number.isNaN(value)) return NaN;
    if (value === 0) return x;
    if (value > 0 === isRising) [b, fb] = [x, value];
    else [a, fa] = [x, value];
  }
  return Math.abs(fa) <= Math.abs(fb) ? a : b;
}
