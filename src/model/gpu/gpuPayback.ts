import { geometricSum } from "./gpuAnnuities";
import { isRefusal, type Outcome } from "../refusal";
import { type GpuAsset, gpuFactors, type GpuFactors } from "./gpuFactors";

/**
 * Years until a GPU has paid for itself.
 *
 * The time at which cumulative operating cash, discounted where a rate is given and without the
 * residual, first equals capex; linear within the step.
 *
 * @returns years, above 0; refusals `never-pays-back` with the largest share of capex that was ever
 *          recovered, `uneven-steps`, `too-large`
 * @example
 * gpuPayback({ capex: 30000, hourlyRate: 2.35, utilisation: 0.7, powerKw: 1.275, electricityPrice: 0.08, pue: 1.2,
 *   fixedCost: 1500, rateDecline: 0, discountRate: 0, life: 6, residualShare: 0, stepsPerYear: 12 }) // 2.534
 */
export function gpuPayback(asset: GpuAsset): Outcome<number> {
  const factors = gpuFactors(asset);
  if (isRefusal(factors)) return factors;
  const { steps, revenue, cost, growth, discount, growthAYear } = factors;
  const { capex, life, stepsPerYear } = asset;
  const earned = revenue * discount * geometricSum(growth * discount, stepsPerYear).sum;
  const spent = cost * discount * geometricSum(discount, stepsPerYear).sum;
  let recovered = 0;
  let most = 0;
  // Powers of whole years, so that rounding does not grow from step to step.
  let grown = 1;
  let worth = 1;
  for (let start = 0; start < steps; start += stepsPerYear) {
    const end = Math.min(steps, start + stepsPerYear);
    const total = recovered + (earned * grown - spent) * worth;
    const isShort = total < capex && end - start === stepsPerYear;
    // Rent moves one way, so a year that neither begins nor ends with a loss has none within.
    if (isShort && revenue * grown >= cost && (revenue * grown * growthAYear) / growth >= cost) {
      recovered = total;
    } else {
      const year = stepThrough(factors, end - start, { grown, worth, recovered }, capex);
      if (year.reached !== null) return (start + year.reached) / stepsPerYear;
      if (Number.isNaN(year.recovered)) return { code: "too-large" };
      recovered = year.recovered;
      most = Math.max(most, year.most);
    }
    most = Math.max(most, recovered);
    grown *= growthAYear;
    worth *= factors.discountAYear;
  }
  return { code: "never-pays-back", recovered: most / capex, life };
}

/** Steps until capex is reached, null where it is not; else what is recovered at the end, and at most. */
function stepThrough(
  { revenue, cost, growth, discount }: GpuFactors,
  steps: number,
  { grown, worth, recovered }: { grown: number; worth: number; recovered: number },
  capex: number,
): { reached: number | null; recovered: number; most: number } {
  let most = recovered;
  for (let k = 0; k < steps; k++) {
    worth *= discount;
    const cash = (revenue * grown - cost) * worth;
    const total = recovered + cash;
    if (total >= capex) return { reached: k + (capex - recovered) / cash, recovered, most };
    recovered = total;
    if (recovered > most) most = recovered;
    grown *= growth;
  }
  return { reached: null, recovered, most };
}
