import type { Outcome } from "../refusal";

/** Relative error that decimal years may carry: 0.1 + 0.2 years, a third typed with ten digits. */
const TOLERANCE = 1e-9;

/**
 * Number of steps of equal length in a term of years.
 *
 * @param years         above 0
 * @param stepsPerYear  whole, at least 1
 * @param term          what the refusal calls the years
 * @returns             a whole number of at least 1; refusal `uneven-steps` where the term is not one
 * @example
 * wholeSteps(0.1 + 0.2, 10, "years") // 3
 * wholeSteps(2.5, 1, "years").code // "uneven-steps"
 */
export function wholeSteps(
  years: number,
  stepsPerYear: number,
  term: "life" | "years",
): Outcome<number> {
  const exact = years * stepsPerYear;
  const steps = Math.round(exact);
  const even = steps >= 1 && Math.abs(exact - steps) <= TOLERANCE * steps;
  return even ? steps : { code: "uneven-steps", term, years, stepsPerYear };
}
