const GOLDEN = (3 - Math.sqrt(5)) / 2;
/** Steps after which the bracket is a 10^−8 of itself: closer, a minimum cannot be told from its neighbours. */
const STEPS = 40;

/**
 * Where a function of one sign comes closest to 0 between two points: golden-section search.
 *
 * Ends at once where the function has changed its sign.
 *
 * @param f      has a lesser size at `middle` than at `left` and `right`; NaN counts as far away
 * @see          J. Kiefer, "Sequential minimax search for a maximum", Proc. AMS 4 (1953)
 * @example
 * leastGap((x) => 1 + (x - 2) * (x - 2), 0, 1.5, 5) // 2.000000
 */
export function leastGap(
  f: (x: number) => number,
  left: number,
  middle: number,
  right: number,
): number {
  const sign = Math.sign(f(middle));
  let size = f(middle) * sign;
  for (let step = 0; step < STEPS; step++) {
    const isRight = right - middle > middle - left;
    const x = middle + GOLDEN * ((isRight ? right : left) - middle);
    const value = f(x) * sign;
    if (value <= 0) return x;
    if (value < size) {
      if (isRight) left = middle;
      else right = middle;
      [middle, size] = [x, value];
    } else if (isRight) right = x;
    else left = x;
  }
  return middle;
}
