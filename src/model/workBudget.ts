import { allowed, usedUp } from "./patience";

/**
 * What one call of a formula may still compute, in steps of about a nanosecond: an inner loop once round.
 *
 * Counted, not timed, so that the same cells give the same answer on every machine. Passed down to
 * whatever takes long; functions that are called without one get a full one of their own.
 */
export class WorkBudget {
  /** Two seconds or so: Excel on the desktop stops an add-in that is silent for five. */
  left = allowed(2e9);

  /** Takes steps off; false when there are none left, where the formula must not be brief. */
  spend(steps: number): boolean {
    this.left -= steps;
    if (this.left >= 0) return true;
    usedUp();
    return false;
  }

  /** Whether so many more steps may be made; as `spend`, but takes nothing off. */
  allows(steps: number): boolean {
    if (steps <= this.left) return true;
    usedUp();
    return false;
  }
}
