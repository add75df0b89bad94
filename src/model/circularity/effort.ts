/**
 * What one formula may still compute, in steps of about a nanosecond: an inner loop once round.
 * Counted, not timed, so that the same cells give the same answer on every machine.
 */
export interface Effort {
  left: number;
}

/** Two seconds or so: Excel on the desktop stops an add-in that is silent for five. */
export function fullEffort(): Effort {
  return { left: 2e9 };
}

/** Takes steps off; false when there are none left. */
export function spend(effort: Effort, steps: number): boolean {
  effort.left -= steps;
  return effort.left >= 0;
}
