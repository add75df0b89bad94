import { number, optionalNumber } from "../cells/number";

const capex = number({ above: 0 });

const service = {
  utilisation: number({ min: 0, max: 1 }),
  powerKw: number({ min: 0 }),
  electricityPrice: number({ min: 0 }),
  pue: optionalNumber(1.2, { min: 1 }),
  fixedCost: optionalNumber(0, { min: 0 }),
  rateDecline: optionalNumber(0, { below: 1 }),
  discountRate: optionalNumber(0, { above: -1 }),
  life: optionalNumber(6, { above: 0, max: 1000 }),
  residualShare: optionalNumber(0, { min: 0, max: 1 }),
  /** Whole years, quarters or months. */
  stepsPerYear: optionalNumber(12, { min: 1, max: 12, whole: true, only: [1, 4, 12] }),
};

/** The arguments that every GPU formula shares, in the contract's order, with bounds and defaults. */
export const gpuAsset = { capex, hourlyRate: number({ min: 0 }), ...service };

/** The same without the rent, for the formula that looks for it. */
export const gpuWithoutRent = { capex, ...service };
