import { geometricSum } from "../numbers/geometricSum";
import type { GpuFactors } from "./gpuFactors";

/** What payments over a GPU's life are worth today. */
export interface GpuAnnuities {
  /** A rent of 1 in the first step, which then grows. */
  rent: number;
  /** A cost of 1 in every step. */
  cost: number;
  /** 1 at the end of life. */
  end: number;
}

/**
 * Present values of a GPU's rent, costs and residual in closed form, whatever the number of steps.
 *
 * Whole years are summed by their own ratio, which is exact to a rounding, so that a root's error does
 * not grow with the life.
 *
 * @returns positive; Infinity or NaN where they overflow
 * @example
 * gpuAnnuities({ steps: 2, revenue: 0, cost: 0, growth: 2, growthAYear: 2, discount: 0.5, discountAYear: 0.5 },
 *   1) // { rent: 1, cost: 0.75, end: 0.25 }
 */
export function gpuAnnuities(factors: GpuFactors, stepsPerYear: number): GpuAnnuities {
  const { steps, growth, growthAYear, discount, discountAYear } = factors;
  const flat = sums(discount, discountAYear, steps, stepsPerYear);
  const isLevel = growthAYear === 1;
  const rising = isLevel
    ? flat
    : sums(growth * discount, growthAYear * discountAYear, steps, stepsPerYear);
  return { rent: discount * rising.sum, cost: discount * flat.sum, end: flat.power };
}

/** 1 + ratio + … of `steps` terms, and ratio^steps; ratioAYear is ratio^stepsPerYear. */
function sums(ratio: number, ratioAYear: number, steps: number, stepsPerYear: number) {
  const years = Math.floor(steps / stepsPerYear);
  const rest = steps - years * stepsPerYear;
  const whole = geometricSum(ratioAYear, years);
  const year = stepsPerYear === 1 ? 1 : geometricSum(ratio, stepsPerYear).sum;
  if (rest === 0) return { sum: year * whole.sum, power: whole.power };
  const part = geometricSum(ratio, rest);
  return { sum: year * whole.sum + whole.power * part.sum, power: whole.power * part.power };
}
