import { wholeSteps } from "../numbers/wholeSteps";
import { isRefusal, type Outcome } from "../refusal";
import { HOURS_A_YEAR, type GpuAsset } from "./gpuFactors";

/** Everything that happens to a GPU's cash, step by step; index 0 is the first step. */
export interface GpuCashflows {
  steps: number;
  /** End of the step, when its cash moves, in years. */
  year: Float64Array;
  /** Rent per hour during the step. */
  rate: Float64Array;
  revenue: Float64Array;
  /** Cost of power a step, the same in each. */
  energy: number;
  /** Fixed cost a step. */
  fixed: number;
  /** revenue − energy − fixed; without the residual. */
  operating: Float64Array;
  /** What 1 paid at the end of the step is worth today. */
  discount: Float64Array;
  /** Proceeds of the sale at the end of the last step. */
  residual: number;
}

/**
 * The cash of one GPU over its life, step by step, for the ledger and the IRR; payback, NPV and break-even
 * rent have the same cash in closed form (`gpuFactors`).
 *
 * 8,760 hours a year in steps of equal length. Rent comes for utilised hours, power is drawn at all
 * hours: revenue = rate · utilisation · hours, energy = powerKw · pue · electricityPrice · hours.
 * The rent of the step that begins at year t is hourlyRate · (1 − rateDecline)^t. Cash moves at the
 * end of a step; 1 paid at year t is worth (1 + discountRate)^(−t).
 *
 * @returns amounts in the currency of capex, costs as positive numbers; Infinity where inputs
 *          overflow, for each reading to refuse; refusal `uneven-steps`
 * @example
 * gpuCashflows({ capex: 30000, hourlyRate: 2, utilisation: 0.5, powerKw: 1, electricityPrice: 0.1, pue: 1,
 *   fixedCost: 0, rateDecline: 0, discountRate: 0, life: 2, residualShare: 0.1, stepsPerYear: 1 }).revenue[1] // 8760
 */
export function gpuCashflows(asset: GpuAsset): Outcome<GpuCashflows> {
  const { stepsPerYear } = asset;
  const steps = wholeSteps(asset.life, stepsPerYear, "life");
  if (isRefusal(steps)) return steps;
  const hours = HOURS_A_YEAR / stepsPerYear;
  const energy = asset.powerKw * asset.pue * asset.electricityPrice * hours;
  const fixed = asset.fixedCost / stepsPerYear;
  const column = () => new Float64Array(steps);
  const [year, rate, revenue, operating, discount] = [
    column(),
    column(),
    column(),
    column(),
    column(),
  ];
  for (let k = 0; k < steps; k++) {
    const end = (k + 1) / stepsPerYear;
    year[k] = end;
    rate[k] = asset.hourlyRate * (1 - asset.rateDecline) ** (k / stepsPerYear);
    revenue[k] = rate[k] * asset.utilisation * hours;
    operating[k] = revenue[k] - energy - fixed;
    discount[k] = (1 + asset.discountRate) ** -end;
  }
  const residual = asset.capex * asset.residualShare;
  return { steps, year, rate, revenue, energy, fixed, operating, discount, residual };
}
