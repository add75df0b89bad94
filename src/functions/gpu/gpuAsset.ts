import { number, optionalNumber, RATE, SHARE } from "../cells/number";

const capex = number({ above: 0 });

const service = {
  utilisation: number(SHARE),
  powerKw: number({ min: 0 }),
  electricityPrice: number({ min: 0 }),
  pue: optionalNumber(1.2, { min: 1 }),
  fixedCost: optionalNumber(0, { min: 0 }),
  rateDecline: optionalNumber(0, { below: 1, isDecimal: true }),
  discountRate: optionalNumber(0, RATE),
  life: optionalNumber(6, { above: 0, max: 1000 }),
  residualShare: optionalNumber(0, SHARE),
  /** Whole years, quarters or months. */
  stepsPerYear: optionalNumber(12, { min: 1, max: 12, whole: true, only: [1, 4, 12] }),
};

/** The arguments that every GPU formula shares, in the contract's order, with bounds and defaults. */
export const gpuAsset = { capex, hourlyRate: number({ min: 0 }), ...service };

/** The same without the rent, for the formula that looks for it. */
export const gpuWithoutRent = { capex, ...service };
