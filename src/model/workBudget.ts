/** Thrown where work that was to be brief turns out to be long. */
class LongWork extends Error {}

/** Two seconds or so: Excel on the desktop stops an add-in that is silent for five. */
const LONGEST = 2e9;
/** The part of it that is brief: 50 ms where the counting is half as quick as it thinks. */
const BRIEF = 1 / 80;

/**
 * What one call of a formula may still compute, in steps of about a nanosecond: an inner loop once round.
 *
 * Counted, not timed, so that the same cells give the same answer on every machine. Passed down to
 * whatever takes long; functions that are called without one get a full one of their own.
 */
export class WorkBudget {
  left: number;

  /** @param isBrief whether to give up early (see `briefly`) instead of refusing what takes long */
  constructor(private readonly isBrief = false) {
    this.left = isBrief ? LONGEST * BRIEF : LONGEST;
  }

  /** Takes steps off; false when there are none left, unless the work was to be brief. */
  spend(steps: number): boolean {
    this.left -= steps;
    return this.#isEnough(this.left >= 0);
  }

  /** Whether so many more steps may be made; as `spend`, but takes nothing off. */
  allows(steps: number): boolean {
    return this.#isEnough(steps <= this.left);
  }

  /** A full one, for what may not depend on how much was left: a result that is kept, a step of the workings. */
  anew(): WorkBudget {
    return new WorkBudget(this.isBrief);
  }

  #isEnough(isEnough: boolean): boolean {
    if (!isEnough && this.isBrief) throw new LongWork();
    return isEnough;
  }
}

/**
 * Runs what must not take long, because somebody waits and the rest can be done elsewhere. What is answered is what would
 * be answered with all the time there is.
 *
 * @returns undefined where it takes long; nothing is kept of it then
 * @example
 * briefly((budget) => budget.spend(1e6)) // true
 * briefly((budget) => budget.spend(1e9)) // undefined
 */
export function briefly<T>(run: (budget: WorkBudget) => T): T | undefined {
  try {
    return run(new WorkBudget(true));
  } catch (error) {
    if (error instanceof LongWork) return undefined;
    throw error;
  }
}
