import { finite, isRefusal, type Outcome } from "../refusal";
import { type GpuAsset, gpuFactors } from "./gpuFactors";
import { gpuAnnuities } from "./gpuAnnuities";

/**
 * Rent per GPU-hour, at the start, at which a GPU's NPV is 0.
 *
 * NPV is linear in the rent, so in closed form: (capex + discounted costs − discounted residual) ÷
 * (what a rent of 1 is worth today).
 *
 * @returns currency of capex per rented hour; refusals `no-breakeven` where nothing is rented or the
 *          GPU is worth more than capex even for nothing, `uneven-steps`, `too-large`
 * @example
 * gpuBreakevenRate({ capex: 8760, utilisation: 0.5, powerKw: 0, electricityPrice: 0, pue: 1, fixedCost: 0,
 *   rateDecline: 0, discountRate: 0.1, life: 1, residualShare: 0, stepsPerYear: 1 }) // 2.2
 */
export function gpuBreakevenRate(asset: Omit<GpuAsset, "hourlyRate">): Outcome<number> {
  const factors = gpuFactors({ ...asset, hourlyRate: 1 });
  if (isRefusal(factors)) return factors;
  if (asset.utilisation === 0) return { code: "no-breakeven", because: "nothing-rented" };
  const { rent, cost, end } = gpuAnnuities(factors, asset.stepsPerYear);
  const needed = asset.capex + factors.cost * cost - asset.capex * asset.residualShare * end;
  if (needed < 0) return { code: "no-breakeven", because: "worth-more-at-no-rent" };
  return finite(needed / (factors.revenue * rent));
}
