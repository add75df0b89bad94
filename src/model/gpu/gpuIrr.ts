import { ratesOfReturn } from "../rates/ratesOfReturn";
import { isRefusal, type Outcome } from "../refusal";
import type { GpuAsset } from "./gpuFactors";
import { gpuCashflows } from "./gpuCashflows";

/**
 * Internal rate of return of one GPU: the effective annual rate at which its NPV is 0.
 *
 * capex is paid today, operating cash comes at the end of each step, the residual with the last;
 * discountRate is not used. Falling rents and a residual can make the cash change sign more than
 * once; where several rates result, it is the highest: at every rate above it the GPU loses.
 *
 * @returns a decimal above −1; refusals `no-rate`, `uneven-steps`, `too-large`
 * @example
 * gpuIrr({ capex: 8760, hourlyRate: 1.21, utilisation: 1, powerKw: 0, electricityPrice: 0, pue: 1, fixedCost: 0,
 *   rateDecline: 0, discountRate: 0, life: 1, residualShare: 0, stepsPerYear: 1 }) // 0.21
 */
export function gpuIrr(asset: GpuAsset): Outcome<number> {
  const flows = gpuCashflows({ ...asset, discountRate: 0 });
  if (isRefusal(flows)) return flows;
  const amounts = new Float64Array(flows.steps + 1);
  amounts[0] = -asset.capex;
  amounts.set(flows.operating, 1);
  amounts[flows.steps] += flows.residual;
  if (!amounts.every(Number.isFinite)) return { code: "too-large" };
  const rates = ratesOfReturn(amounts, undefined, asset.stepsPerYear);
  return isRefusal(rates) ? rates : rates[rates.length - 1];
}
