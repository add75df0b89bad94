import { isRefusal, type Outcome } from "../refusal";
import type { GpuAsset } from "./gpuAsset";
import { gpuCashflows } from "./gpuCashflows";

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
  const flows = gpuCashflows(asset);
  if (isRefusal(flows)) return flows;
  const { capex, life, stepsPerYear } = asset;
  let recovered = 0;
  let most = 0;
  for (let k = 0; k < flows.steps; k++) {
    const cash = flows.operating[k] * flows.discount[k];
    const total = recovered + cash;
    if (Number.isNaN(total)) return { code: "too-large" };
    if (total >= capex) return (k + (capex - recovered) / cash) / stepsPerYear;
    recovered = total;
    most = Math.max(most, recovered);
  }
  return { code: "never-pays-back", recovered: most / capex, life };
}
