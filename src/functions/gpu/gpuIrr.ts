import { gpuIrr as irr } from "../../model/gpu/gpuIrr";
import { formula } from "../formula";
import { gpuAsset } from "./gpuAsset";

export const gpuIrrFormula = formula(
  "GPU_IRR",
  gpuAsset,
  (asset) => irr(asset),
  ({ life, stepsPerYear }) => life * stepsPerYear,
);

/**
 * Internal rate of return of one GPU: the effective annual rate, as a decimal, at which its net present value is 0; the highest where there are several. #NUM! if there is none.
 * @customfunction GPU_IRR
 * @param capex All-in price of one GPU, in dollars.
 * @param hourlyRate Rent, in dollars per rented GPU-hour.
 * @param utilisation Share of hours rented, 0 to 1.
 * @param powerKw Power draw of one GPU before cooling, in kW, at all hours.
 * @param electricityPrice Dollars per kWh.
 * @param pue Power usage effectiveness of the site, at least 1. Default 1.2.
 * @param fixedCost Other cost, in dollars per year. Default 0.
 * @param rateDecline Fall of the rent per year, as a decimal; negative if rents rise. Default 0.
 * @param discountRate Not used: the answer is a rate. Default 0.
 * @param life Years of service; a whole number of steps. Default 6.
 * @param residualShare Share of capex received at the end of life, 0 to 1. Default 0.
 * @param stepsPerYear 1, 4 or 12; cash falls at the end of a step. Default 12.
 * @returns A decimal: 0.14 is 14 %.
 * @remarks Steps have equal length and cash falls at the end of a step. The rent of the step that
 *   begins at year t is hourlyRate × (1 − rateDecline)^t; a year has 8,760 hours; power is drawn in
 *   all of them, rented or not; the discount factor is (1 + discountRate)^(−t). Where falling rents
 *   and a residual make several rates, it is the highest: at every rate above it the GPU loses.
 * @see R. A. Brealey, S. C. Myers & F. Allen, "Principles of Corporate Finance", 13th edition, 2020, chapter 5
 * @example =OURO.GPU_IRR(30000,2.35,0.7,1.275,0.08,1.2,1500)
 * @throws =OURO.GPU_IRR(30000,0,0.7,1.275,0.08)
 */
export declare function GPU_IRR(
  capex: unknown,
  hourlyRate: unknown,
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
