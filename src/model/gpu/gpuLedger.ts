import { isRefusal, type Outcome } from "../refusal";
import type { GpuAsset } from "./gpuFactors";
import { gpuCashflows } from "./gpuCashflows";

/** One step of a GPU's life as a row of a table; costs are positive, net and cumulative are signed. */
export interface GpuLedgerRow {
  step: number;
  year: number;
  rate: number;
  revenue: number;
  energy: number;
  fixed: number;
  net: number;
  cumulative: number;
  discountedCumulative: number;
}

/**
 * A GPU's cash step by step, with its running totals.
 *
 * net is operating cash, in the last step with the residual; both cumulatives start from −capex, and
 * the last discounted one is the NPV.
 *
 * @returns one row a step; refusals `uneven-steps`, `too-large`
 * @example
 * gpuLedger({ capex: 10000, hourlyRate: 1, utilisation: 1, powerKw: 0, electricityPrice: 0, pue: 1, fixedCost: 0,
 *   rateDecline: 0, discountRate: 0, life: 2, residualShare: 0.1, stepsPerYear: 1 })[1].cumulative // 8520
 */
export function gpuLedger(asset: GpuAsset): Outcome<GpuLedgerRow[]> {
  const flows = gpuCashflows(asset);
  if (isRefusal(flows)) return flows;
  const { steps, energy, fixed, residual } = flows;
  const rows: GpuLedgerRow[] = [];
  let cumulative = -asset.capex;
  let discountedCumulative = -asset.capex;
  for (let k = 0; k < steps; k++) {
    const net = flows.operating[k] + (k === steps - 1 ? residual : 0);
    cumulative += net;
    discountedCumulative += net * flows.discount[k];
    if (!Number.isFinite(cumulative + discountedCumulative)) return { code: "too-large" };
    const [year, rate, revenue] = [flows.year[k], flows.rate[k], flows.revenue[k]];
    rows.push({
      ...{ step: k + 1, year, rate, revenue, energy, fixed, net },
      ...{ cumulative, discountedCumulative },
    });
  }
  return rows;
}
