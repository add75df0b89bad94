import { number, optionalNumber, type Reader } from "../cells/number";
import { refuse } from "../errors/inputRefusal";

/** Steps of a year: whole years, quarters or months. */
const STEPS_PER_YEAR: readonly number[] = [1, 4, 12];
const anyStepsPerYear = optionalNumber(12, { min: 1, max: 12, whole: true });

const stepsPerYear: Reader<number> = (cell, argument) => {
  const steps = anyStepsPerYear(cell, argument);
  return STEPS_PER_YEAR.includes(steps)
    ? steps
    : refuse({
        code: "not-a-choice",
        found: String(steps),
        choices: STEPS_PER_YEAR.map(String),
        argument,
      });
};

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
  stepsPerYear,
};

/** The arguments that every GPU formula shares, in the contract's order, with bounds and defaults. */
export const gpuAsset = { capex, hourlyRate: number({ min: 0 }), ...service };

/** The same without the rent, for the formula that looks for it. */
export const gpuWithoutRent = { capex, ...service };
