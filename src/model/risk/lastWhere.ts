/** Halvings: past them the interval is a 10^−30 of what it was. */
const STEPS = 100;

/**
 * The last double, on the way from one point to another, at which a condition still holds: by bisection.
 *
 * @param holds true at `from`, false at `to`, and taken to change once between them
 * @example
 * lastWhere((x) => x * x <= 2, 1, 2) // 1.41421356237
 */
export function lastWhere(holds: (x: number) => boolean, from: number, to: number): number {
  for (let step = 0; step < STEPS; step++) {
    const middle = from + (to - from) / 2;
    if (middle === from || middle === to) break;
    if (holds(middle)) from = middle;
    else to = middle;
  }
  return from;
}
