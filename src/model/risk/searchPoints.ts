/** How far to look where nothing bounds the input, in multiples of its present size. */
const FAR = 1e6;
const EVEN = 64;
/** Halvings of the interval towards a point: 2^−60 is below the rounding of its width. */
const HALVINGS = 60;

/**
 * Where to look for a solution: points between two bounds, ascending.
 *
 * Evenly, and ever closer to both bounds and to `near`, so that an interval of many orders of magnitude
 * is searched in each of them. A bound that is infinite is taken as 1,000,000 times the size of `near`
 * (of 1 where it is 0 or not known) beyond it.
 *
 * @param lower may be −Infinity
 * @param upper above lower; may be Infinity
 * @param near  the present value, null where it is not known
 * @returns     at least lower and upper
 * @example
 * searchPoints(0, Infinity, 2.5).at(-1) // 2500002.5
 */
export function searchPoints(lower: number, upper: number, near: number | null): number[] {
  const center = near ?? 0;
  const size = Math.max(Math.abs(center), Number.isFinite(lower) ? Math.abs(lower) : 0) || 1;
  const from = lower === -Infinity ? Math.min(center, upper, 0) - FAR * size : lower;
  const to = upper === Infinity ? Math.max(center, from, 0) + FAR * size : upper;
  const width = to - from;
  const points = [from, to, center];
  for (let k = 1; k < EVEN; k++) points.push(from + (width * k) / EVEN);
  for (let k = 1, step = width / 2; k <= HALVINGS; k++, step /= 2)
    points.push(from + step, to - step, center - step, center + step);
  const inside = Float64Array.from(points.filter((x) => x >= from && x <= to)).sort();
  return [...inside].filter((x, i) => i === 0 || x > inside[i - 1]);
}
