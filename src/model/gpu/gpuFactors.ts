import { portableExp, portableLog } from "../numbers/portable";
import { wholeSteps } from "../numbers/wholeSteps";
import { isRefusal, type Outcome } from "../refusal";

/** As the published contract has it: 365 days. */
export const HOURS_A_YEAR = 8760;

/** One GPU as an income-earning asset: what it costs, what it earns, how long it lasts. */
export interface GpuAsset {
  /** All-in price of one GPU installed, above 0. */
  capex: number;
  /** Rent per rented GPU-hour at the start. */
  hourlyRate: number;
  /** Share of all hours that are rented, 0–1. */
  utilisation: number;
  /** Draw of one GPU with its share of the server, before cooling. */
  powerKw: number;
  /** Price of a kWh. */
  electricityPrice: number;
  /** Power usage effectiveness of the site, at least 1. */
  pue: number;
  /** Staff, space, upkeep: per year. */
  fixedCost: number;
  /** Fall of the rent per year, below 1; negative where rents rise. */
  rateDecline: number;
  /** Effective annual rate, above −1. */
  discountRate: number;
  /** Years of service; life × stepsPerYear is whole. */
  life: number;
  /** Share of capex that the sale at the end of life brings, 0–1. */
  residualShare: number;
  /** Steps of equal length in a year. */
  stepsPerYear: number;
}

/** What drives a GPU's cash: amounts of the first step, and the factors from step to step and year to year. */
export interface GpuFactors {
  steps: number;
  /** Rent of the first step. */
  revenue: number;
  /** Power and fixed cost of every step. */
  cost: number;
  /** Rent of a step ÷ rent of the step before. */
  growth: number;
  growthAYear: number;
  /** What 1 paid a step later is worth. */
  discount: number;
  discountAYear: number;
}

/** Takes roots of one factor after the other, and remembers the last: a table varies one or two inputs at a time. */
function rememberedRoot(): (factor: number, degree: number) => number {
  let [lastFactor, lastDegree, root] = [1, 1, 1];
  return (factor, degree) => {
    if (factor !== lastFactor || degree !== lastDegree) {
      root = degree === 1 ? factor : portableExp(portableLog(factor) / degree);
      [lastFactor, lastDegree] = [factor, degree];
    }
    return root;
  };
}

const growthRoot = rememberedRoot();
const discountRoot = rememberedRoot();

/**
 * The two growth factors and the two amounts behind every step of `gpuCashflows`.
 *
 * Roots are taken by arithmetic alone, so that every engine gives the same bits.
 *
 * @returns refusal `uneven-steps`; Infinity where inputs overflow
 * @example
 * gpuFactors({ capex: 30000, hourlyRate: 2, utilisation: 0.5, powerKw: 1, electricityPrice: 0.1, pue: 1,
 *   fixedCost: 0, rateDecline: 0.5, discountRate: 0, life: 2, residualShare: 0, stepsPerYear: 1 }).growth // 0.5
 */
export function gpuFactors(asset: GpuAsset): Outcome<GpuFactors> {
  const { stepsPerYear } = asset;
  const steps = wholeSteps(asset.life, stepsPerYear, "life");
  if (isRefusal(steps)) return steps;
  const hours = HOURS_A_YEAR / stepsPerYear;
  const energy = asset.powerKw * asset.pue * asset.electricityPrice * hours;
  const growthAYear = 1 - asset.rateDecline;
  const discountAYear = 1 / (1 + asset.discountRate);
  return {
    steps,
    revenue: asset.hourlyRate * asset.utilisation * hours,
    cost: energy + asset.fixedCost / stepsPerYear,
    growth: growthRoot(growthAYear, stepsPerYear),
    growthAYear,
    discount: 1 / discountRoot(1 + asset.discountRate, stepsPerYear),
    discountAYear,
  };
}
