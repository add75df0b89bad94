import { inExcel } from "../inExcel";
import { itpSteps } from "../../model/risk/itp";
import { workbookError, WorkbookError } from "../workbookError";
import { probe, type Ask } from "./probe";
import type { CellFacts, Goal, GoalRequest, StudyOptions } from "../../studies/types";

/** Steps away from the present value, doubling: the last lies some 1,000 times its size away. */
const STEPS = 16;
const FIRST_STEP = 1 / 32;
/** So near to the root the input has to be, as a share of its size. */
const TOLERANCE = 1e-12;
/** Recalculations that a search usually takes; only for the progress. */
const USUAL = 2 * STEPS + 12;
/** A jump across the target is no answer: the result has to come this close, as a share of what it does around it. */
const JUMP = 1e-6;

interface Point {
  x: number;
  gap: number;
}

/**
 * The value of an input at which a result anywhere in the workbook equals the target: the sign change nearest to
 * the input's present value, closed in on by the ITP method. The workbook is left as it was.
 *
 * @throws WorkbookError "not-reached" where no value tried comes to both sides of the target
 */
export async function seekGoal(
  { result, input, target }: GoalRequest,
  options: StudyOptions = {},
): Promise<Goal> {
  try {
    return await probe(
      [result],
      [input],
      { ...options, total: USUAL },
      async (ask, [base], [given]) => {
        const gaps = counted(ask, target);
        const here = { x: Number(given), gap: base - target };
        if (here.gap === 0) return { value: here.x, result: base, recalculations: 0 };
        const [left, right] = await bracket(gaps, here, { result, input, target });
        const found = await root(gaps, left, right);
        const size = Math.max(Math.abs(left.gap), Math.abs(right.gap));
        if (!(Math.abs(found.gap) <= JUMP * size)) throw notReached(result, [left, right], target);
        return { value: found.x, result: found.gap + target, recalculations: gaps.count() };
      },
    );
  } catch (error) {
    throw workbookError(error, []);
  }
}

/** Puts a number into a cell, as one undo step. */
export async function putValue({ sheet, address }: CellFacts, value: number): Promise<void> {
  await inExcel({ waitForEdit: true }, async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

interface Gaps {
  at: (xs: readonly number[]) => Promise<Point[]>;
  count: () => number;
}

/** How far the result is above the target; NaN where it is no number. */
function counted(ask: Ask, target: number): Gaps {
  let count = 0;
  return {
    at: async (xs) => {
      const outcomes = await ask(xs.map((x) => [x]));
      count += xs.length;
      return xs.map((x, i) => {
        const [outcome] = outcomes[i];
        return { x, gap: typeof outcome === "number" ? outcome - target : NaN };
      });
    },
    count: () => count,
  };
}

/** Two neighbouring points on both sides of the target, as near as can be to the present value. */
async function bracket(
  gaps: Gaps,
  here: Point,
  { result, target }: GoalRequest,
): Promise<[Point, Point]> {
  const size = Math.abs(here.x) || 1;
  const steps = Array.from({ length: STEPS }, (_, k) => size * FIRST_STEP * 2 ** k);
  const ends: Record<"up" | "down", Point> = { up: here, down: here };
  const tried = [here];
  for (const step of steps) {
    const [up, down] = await gaps.at([here.x + step, here.x - step]);
    tried.push(up, down);
    for (const [side, next] of [
      ["up", up],
      ["down", down],
    ] as const) {
      const last = ends[side];
      if (next.gap === 0 || next.gap * last.gap < 0) {
        return last.x < next.x ? [last, next] : [next, last];
      }
      // Where there is no answer the search goes on from the last that there was.
      if (!Number.isNaN(next.gap)) ends[side] = next;
    }
  }
  throw notReached(result, tried, target);
}

async function root(gaps: Gaps, left: Point, right: Point): Promise<Point> {
  if (left.gap === 0) return left;
  if (right.gap === 0) return right;
  const tolerance = Math.max(Math.abs(left.x), Math.abs(right.x)) * TOLERANCE;
  const steps = itpSteps(left.x, left.gap, right.x, right.gap, tolerance);
  const known = new Map([left, right].map(({ x, gap }) => [x, gap]));
  let step = steps.next();
  while (step.done !== true) {
    const [{ x, gap }] = await gaps.at([step.value]);
    known.set(x, gap);
    step = steps.next(gap);
  }
  return { x: step.value, gap: known.get(step.value) ?? NaN };
}

function notReached(result: CellFacts, tried: readonly Point[], target: number): WorkbookError {
  const found = tried.filter(({ gap }) => !Number.isNaN(gap)).map(({ gap }) => gap + target);
  const [low, high] = [Math.min(...found), Math.max(...found)];
  return new WorkbookError("not-reached", `${result.label}: ${low} … ${high}`);
}
