import { itpSteps } from "../model/risk/itp";
import type { Ask, GoalPoint } from "./types";

/** Steps away from the present value, doubling: the last lies some 1,000 times its size away. */
const STEPS = 16;
const FIRST_STEP = 1 / 32;
/** How near to the root the input has to come, as a share of its size. */
const TOLERANCE = 1e-12;
/** Recalculations that a search usually takes; only for the progress. */
export const USUAL_RECALCULATIONS = 2 * STEPS + 12;
/** A jump across the target is no answer: the result has to come this close, as a share of its change nearby. */
const JUMP = 1e-6;

interface Point {
  x: number;
  /** How far the result is above the target; NaN where it is no number. */
  gap: number;
}

/** Where a search ended. */
export type GoalSearch =
  | { code: "reached"; value: number; result: number; recalculations: number; tried: GoalPoint[] }
  /** Lowest and highest result seen. */
  | { code: "not-reached"; low: number; high: number };

/**
 * The input at which a result equals the target: the sign change nearest to the input's present value, closed in on
 * by the ITP method.
 *
 * @param given the input's present value
 * @param base  the result at it
 */
export async function searchGoal(
  ask: Ask,
  { given, base, target }: { given: number; base: number; target: number },
): Promise<GoalSearch> {
  const seen: GoalPoint[] = [{ x: given, y: base }];
  const points = async (xs: readonly number[]): Promise<Point[]> => {
    const outcomes = await ask(xs.map((x) => [x]));
    const asked = xs.map((x, i): GoalPoint => {
      const [outcome] = outcomes[i];
      return { x, y: typeof outcome === "number" ? outcome : NaN };
    });
    seen.push(...asked);
    return asked.map(({ x, y }) => ({ x, gap: y - target }));
  };
  const notReached = (tried: readonly Point[]): GoalSearch => {
    const found = tried.filter(({ gap }) => !Number.isNaN(gap)).map(({ gap }) => gap + target);
    return { code: "not-reached", low: Math.min(...found), high: Math.max(...found) };
  };
  const here = { x: given, gap: base - target };
  const reached = (value: number, result: number): GoalSearch => {
    return { code: "reached", value, result, recalculations: seen.length - 1, tried: seen };
  };
  if (here.gap === 0) return reached(given, base);
  const { ends, tried } = await bracket(points, here);
  if (ends === undefined) return notReached(tried);
  const found = await root(points, ...ends);
  const size = Math.max(...ends.map(({ gap }) => Math.abs(gap)));
  if (!(Math.abs(found.gap) <= JUMP * size)) return notReached(ends);
  return reached(found.x, found.gap + target);
}

type Points = (xs: readonly number[]) => Promise<Point[]>;

/** Two neighbouring points on both sides of the target, as near as can be to the present value. */
async function bracket(
  points: Points,
  here: Point,
): Promise<{ ends?: [Point, Point]; tried: Point[] }> {
  const size = Math.abs(here.x) || 1;
  const last: Record<"up" | "down", Point> = { up: here, down: here };
  const tried = [here];
  for (let k = 0; k < STEPS; k++) {
    const step = size * FIRST_STEP * 2 ** k;
    const [up, down] = await points([here.x + step, here.x - step]);
    tried.push(up, down);
    for (const [side, next] of Object.entries({ up, down }) as ["up" | "down", Point][]) {
      const before = last[side];
      if (next.gap === 0 || next.gap * before.gap < 0) {
        return { ends: before.x < next.x ? [before, next] : [next, before], tried };
      }
      // Where there is no answer the search goes on from the last that there was.
      if (!Number.isNaN(next.gap)) last[side] = next;
    }
  }
  return { tried };
}

async function root(points: Points, left: Point, right: Point): Promise<Point> {
  if (left.gap === 0) return left;
  if (right.gap === 0) return right;
  const tolerance = Math.max(Math.abs(left.x), Math.abs(right.x)) * TOLERANCE;
  const steps = itpSteps(left.x, left.gap, right.x, right.gap, tolerance);
  const known = new Map([left, right].map(({ x, gap }) => [x, gap]));
  let step = steps.next();
  while (step.done !== true) {
    const [{ x, gap }] = await points([step.value]);
    known.set(x, gap);
    step = steps.next(gap);
  }
  return { x: step.value, gap: known.get(step.value) ?? NaN };
}
