import type { SheetWords } from "../../words/sheets/en";

/** How a distance from an input's value is meant. */
export const DISTANCES = ["relative", "added"] as const;

/** An input of the GPU that may come out differently, and by how much. */
export interface RiskDriver {
  /** The scalar input's name. */
  input: string;
  /** From the input's value down to its low and up to its high: a share of it, or in its own unit. */
  down: number;
  up: number;
  distance: (typeof DISTANCES)[number];
  reason: string;
}

/** What drives a GPU's value, as far as it is uncertain; all of it assumed. */
export function riskDrivers(words: SheetWords): readonly RiskDriver[] {
  return [
    {
      ...{ input: "GPU_capex", down: -0.2, up: 0.2, distance: "relative" },
      reason: words.inputs.serverNetworkBuildingDifferFrom,
    },
    {
      ...{ input: "GPU_rent", down: -0.4, up: 0.4, distance: "relative" },
      reason: words.inputs.aboutAsFarAsH100,
    },
    {
      ...{ input: "GPU_utilisation", down: -0.2, up: 0.2, distance: "added" },
      reason: words.inputs.fromHalfHoursNineTen,
    },
    {
      ...{ input: "Electricity_price", down: -0.4, up: 0.6, distance: "relative" },
      reason: words.inputs.fromHydropowerContractTightGrid,
    },
    {
      ...{ input: "GPU_fixed_cost", down: -0.4, up: 0.6, distance: "relative" },
      reason: words.inputs.staffSpaceRepairsInsuranceSeldom,
    },
    {
      ...{ input: "Rent_decline", down: -0.05, up: 0.2, distance: "added" },
      reason: words.inputs.newGenerationsPushOldRents,
    },
    {
      ...{ input: "Discount_rate", down: -0.06, up: 0.06, distance: "added" },
      reason: words.inputs.fromInvestmentGradeDebtWhat,
    },
    {
      ...{ input: "GPU_life", down: -3, up: 2, distance: "added" },
      reason: words.inputs.threeYearsAtHeavyUse,
    },
  ];
}

/** Distributions that a low, a likely value and a high describe; fixed leaves an input at its value. */
export const DRIVER_DISTRIBUTIONS = ["triangular", "uniform", "fixed"] as const;

/** A driver that the trials draw, and how. */
export interface UncertainDriver {
  input: string;
  distribution: (typeof DRIVER_DISTRIBUTIONS)[number];
  reason: string;
}

/** The drivers of the undiscounted payback: neither the discount rate nor the life moves it. */
export function uncertainDrivers(words: SheetWords): readonly UncertainDriver[] {
  const likely = words.inputs.valueInputsLikeliest;
  return [
    { input: "GPU_capex", distribution: "triangular", reason: likely },
    { input: "GPU_rent", distribution: "triangular", reason: likely },
    { input: "GPU_utilisation", distribution: "triangular", reason: likely },
    { input: "Electricity_price", distribution: "triangular", reason: likely },
    { input: "GPU_fixed_cost", distribution: "triangular", reason: likely },
    {
      input: "Rent_decline",
      distribution: "triangular",
      reason: words.inputs.valueInputsLikeliestLopsidedBecause,
    },
  ];
}
