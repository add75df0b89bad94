import type { Outcome } from "../refusal";
import { itp } from "./itp";

/** A solution must come this close, as a share of what the formula does around it: else it jumps there. */
const JUMP = 1e-9;

/** A point that has been tried: how far the formula is above the target there, NaN where it has no answer. */
interface Tried {
  x: number;
  gap: number;
}

/**
 * The value of one input at which a formula equals a target.
 *
 * Looks at some 300 points of the interval (`searchPoints`), at the ends of stretches where the formula has
 * an answer, and where it turns just before the target; between points on both sides of the target ITP
 * finds the solution, guaranteed for a continuous formula. A jump across the target is no solution.
 * At most a few thousand calls, whatever the formula.
 *
 * @param formula NaN or infinite where it has no answer
 * @param lower   may be −Infinity: see `searchPoints`
 * @param upper   above lower; may be Infinity
 * @param near    the present value, null where it is not known
 * @returns       of the solutions found the closest to `near`, else the lowest; refusal `no-solution`
 * @example
 * solve((x) => x * x, 2, 0, 10, null) // 1.41421356237
 * solve((x) => x * x, -1, 0, 10, null).code // "no-solution"
 */
export function solve(
  formula: (x: number) => number,
  target: number,
  lower: number,
  upper: number,
  near: number | null,
): Outcome<number> {
  const gap = (x: number) => {
    const distance = formula(x) - target;
    return Number.isFinite(distance) ? distance : NaN;
  };
  const tried = searchPoints(lower, upper, near).map((x): Tried => ({ x, gap: gap(x) }));
  const crossings = tried.flatMap((point, i) => (i === 0 ? [] : between(gap, tried[i - 1], point)));
  const exact = tried.filter((point) => point.gap === 0).map(({ x }) => x);
  const found = [...exact, ...crossings];
  const solutions = found.length > 0 ? found : turnings(gap, tried, target);
  if (solutions.length === 0) {
    return { code: "no-solution", target, lower: tried[0].x, upper: tried[tried.length - 1].x };
  }
  const distance = (x: number) => (near === null ? x : Math.abs(x - near));
  return solutions.reduce((best, x) => (distance(x) < distance(best) ? x : best));
}

/** Solutions strictly between two neighbouring points, or at the end of a stretch where the gap is 0. */
function between(gap: (x: number) => number, left: Tried, right: Tried): number[] {
  if (left.gap === 0 || right.gap === 0) {
    if (left.gap === right.gap) return [];
    const [from, to] = left.gap === 0 ? [left, right] : [right, left];
    return [lastWhere((x) => gap(x) === 0, from.x, to.x)];
  }
  if (Number.isNaN(left.gap) === Number.isNaN(right.gap)) return crossing(gap, left, right);
  const [answered, refused] = Number.isNaN(left.gap) ? [right, left] : [left, right];
  const x = lastWhere((at) => !Number.isNaN(gap(at)), answered.x, refused.x);
  const edge = { x, gap: gap(x) };
  if (edge.gap === 0) return [x];
  return x < answered.x ? crossing(gap, edge, answered) : crossing(gap, answered, edge);
}

function crossing(gap: (x: number) => number, left: Tried, right: Tried): number[] {
  if (!(left.gap * Math.sign(right.gap) < 0)) return [];
  const x = itp(gap, left.x, left.gap, right.x, right.gap);
  const size = Math.max(Math.abs(left.gap), Math.abs(right.gap));
  return Math.abs(gap(x)) <= JUMP * size ? [x] : [];
}

/** Solutions where the formula turns back between points, just beyond the target or touching it. */
function turnings(gap: (x: number) => number, tried: readonly Tried[], target: number): number[] {
  return tried.flatMap((point, i) => {
    const [left, right] = [tried[i - 1] as Tried | undefined, tried[i + 1] as Tried | undefined];
    if (left === undefined || right === undefined) return [];
    const size = Math.abs(point.gap);
    if (!(size < Math.abs(left.gap) && size < Math.abs(right.gap))) return [];
    const x = leastGap(gap, left.x, point.x, right.x);
    const turn = { x, gap: gap(x) };
    if (Math.abs(turn.gap) <= Number.EPSILON * 8 * Math.max(Math.abs(target), size)) return [x];
    return [...crossing(gap, left, turn), ...crossing(gap, turn, right)];
  });
}

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

const GOLDEN = (3 - Math.sqrt(5)) / 2;
/** Steps after which the bracket is a 10^−8 of itself: closer, a minimum cannot be told from its neighbours. */
const NARROWINGS = 40;

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
  for (let step = 0; step < NARROWINGS; step++) {
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
