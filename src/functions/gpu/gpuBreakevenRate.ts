import { gpuBreakevenRate as breakevenRate } from "../../model/gpu/gpuBreakevenRate";
import { formula } from "../formula";
import { gpuWithoutRent } from "./gpuAsset";

export const gpuBreakevenRateFormula = formula("GPU_BREAKEVEN_RATE", gpuWithoutRent, (asset) =>
  breakevenRate(asset),
);

/**
 * Rent in dollars per rented GPU-hour, at the start, at which one GPU's net present value is 0. #NUM! if no hour is rented.
 * @customfunction GPU_BREAKEVEN_RATE
 * @param capex All-in price of one GPU, in dollars.
 * @param utilisation Share of hours rented, 0 to 1.
 * @param powerKw Power draw of one GPU before cooling, in kW, at all hours.
 * @param electricityPrice Dollars per kWh.
 * @param pue Power usage effectiveness of the site, at least 1. Default 1.2.
 * @param fixedCost Other cost, in dollars per year. Default 0.
 * @param rateDecline Fall of the rent per year, as a decimal; negative if rents rise. Default 0.
 * @param discountRate Effective annual rate, as a decimal. Default 0.
 * @param life Years of service; a whole number of steps. Default 6.
 * @param residualShare Share of capex received at the end of life, 0 to 1. Default 0.
 * @param stepsPerYear 1, 4 or 12; cash falls at the end of a step. Default 12.
 * @returns Dollars per rented hour.
 * @remarks Steps have equal length and cash falls at the end of a step. The rent of the step that
 *   begins at year t is hourlyRate × (1 − rateDecline)^t; a year has 8,760 hours; power is drawn in
 *   all of them, rented or not; the discount factor is (1 + discountRate)^(−t).
 * @see R. A. Brealey, S. C. Myers & F. Allen, "Principles of Corporate Finance", 13th edition, 2020, chapter 5
 * @example At 14 % interest.
 *   =OURO.GPU_BREAKEVEN_RATE(30000,0.7,1.275,0.08,1.2,1500,0,0.14)
 * @throws =OURO.GPU_BREAKEVEN_RATE(30000,0,1.275,0.08)
 */
export declare function GPU_BREAKEVEN_RATE(
  capex: unknown,
  utilisation: unknown,
  powerKw: unknown,
  electricityPrice: unknown,
  pue?: unknown,
  fixedCost?: unknown,
  rateDecline?: unknown,
  discountRate?: unknown,
  life?: unknown,
  residualShare?: unknown,
  stepsPerYear?: unknown,
): number;
