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
  const isKnown =
    last.steps === factors.steps &&
    last.growth === factors.growth &&
    last.growthAYear === factors.growthAYear &&
    last.discount === factors.discount &&
    last.discountAYear === factors.discountAYear &&
    lastStepsPerYear === stepsPerYear;
  if (isKnown) return lastAnnuities;
  lastAnnuities = annuities(factors, stepsPerYear);
  [last, lastStepsPerYear] = [factors, stepsPerYear];
  return lastAnnuities;
}

// The last are remembered: in a simulation the rent and the utilisation change, and these depend on neither.
let last: Pick<GpuFactors, "steps" | "growth" | "growthAYear" | "discount" | "discountAYear"> = {
  ...{ steps: 0, growth: 1, growthAYear: 1, discount: 1, discountAYear: 1 },
};
let lastStepsPerYear = 1;
let lastAnnuities: GpuAnnuities = { rent: 0, cost: 0, end: 1 };

function annuities(factors: GpuFactors, stepsPerYear: number): GpuAnnuities {
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

/**
 * 1 + ratio + ratio² + … of `terms` terms, with ratio^terms, by doubling.
 *
 * All additions are of positive numbers, so nothing cancels where the ratio is close to 1, as it does
 * in (1 − ratio^terms) ÷ (1 − ratio).
 *
 * @param ratio at least 0
 * @param terms whole, at least 0
 * @returns     Infinity where the sum, or the power, overflows
 * @example
 * geometricSum(2, 10) // { sum: 1023, power: 1024 }
 * geometricSum(0.5, 3) // { sum: 1.75, power: 0.125 }
 */
export function geometricSum(ratio: number, terms: number): { sum: number; power: number } {
  let sum = 0;
  let power = 1;
  let blockSum = 1;
  let blockPower = ratio;
  for (let left = terms; left > 0; left >>= 1) {
    if (left & 1) {
      // Not 0 · ∞ where the block's power overflows and nothing stands behind it yet.
      sum = sum === 0 ? blockSum : blockSum + blockPower * sum;
      power *= blockPower;
    }
    blockSum += blockSum * blockPower;
    blockPower *= blockPower;
  }
  return { sum, power };
}
