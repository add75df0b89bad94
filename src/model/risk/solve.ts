import type { Outcome } from "../refusal";
import { itp } from "./itp";
import { lastWhere } from "./lastWhere";
import { leastGap } from "./leastGap";
import { searchPoints } from "./searchPoints";

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
