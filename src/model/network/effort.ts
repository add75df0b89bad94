import { allowed, usedUp } from "../patience";

/**
 * What one formula may still compute, in steps of about a nanosecond: an inner loop once round.
 * Counted, not timed, so that the same cells give the same answer on every machine.
 */
export interface Effort {
  left: number;
}

/** Two seconds or so: Excel on the desktop stops an add-in that is silent for five. */
export function fullEffort(): Effort {
  return { left: allowed(2e9) };
}

/** Takes steps off; false when there are none left, where the formula must not be brief. */
export function spend(effort: Effort, steps: number): boolean {
  effort.left -= steps;
  if (effort.left >= 0) return true;
  usedUp();
  return false;
}
