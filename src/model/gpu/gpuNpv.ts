import { finite, isRefusal, type Outcome } from "../refusal";
import { type GpuAsset, gpuFactors } from "./gpuFactors";
import { gpuAnnuities } from "./gpuAnnuities";

/**
 * Net present value of one GPU: −capex + Σ discounted operating cash + discounted residual.
 *
 * capex is paid today, operating cash at the end of each step, the residual at the end of life.
 *
 * @returns currency of capex, positive where the GPU earns more than discountRate; refusals
 *          `uneven-steps`, `too-large`
 * @example
 * gpuNpv({ capex: 10000, hourlyRate: 1, utilisation: 1, powerKw: 0, electricityPrice: 0, pue: 1, fixedCost: 0,
 *   rateDecline: 0, discountRate: 0, life: 2, residualShare: 0.1, stepsPerYear: 1 }) // 8520
 */
export function gpuNpv(asset: GpuAsset): Outcome<number> {
  const factors = gpuFactors(asset);
  if (isRefusal(factors)) return factors;
  const { rent, cost, end } = gpuAnnuities(factors, asset.stepsPerYear);
  const operating = factors.revenue * rent - factors.cost * cost;
  return finite(operating + asset.capex * asset.residualShare * end - asset.capex);
}
