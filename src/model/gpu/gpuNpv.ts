import { finite } from "../finance/finite";
import { isRefusal, type Outcome } from "../refusal";
import type { GpuAsset } from "./gpuAsset";
import { gpuCashflows } from "./gpuCashflows";

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
  const flows = gpuCashflows(asset);
  if (isRefusal(flows)) return flows;
  let value = 0;
  for (let k = 0; k < flows.steps; k++) value += flows.operating[k] * flows.discount[k];
  const residual = flows.residual * flows.discount[flows.steps - 1];
  return finite(value + residual - asset.capex);
}
