import { gpuLedger, type GpuLedgerRow } from "../../model/gpu/gpuLedger";
import { isRefusal } from "../../model/refusal";
import { formula, type Table } from "../formula";
import { gpuAsset } from "./gpuAsset";

const HEADER = [
  ...["Step", "Year", "Rate", "Revenue", "Energy", "Fixed", "Net", "Cumulative"],
  "Discounted cumulative",
];

export const gpuCashflowsFormula = formula("GPU_CASHFLOWS", gpuAsset, (asset) => {
  const rows = gpuLedger(asset);
  return isRefusal(rows) ? rows : table(rows);
});

function table(rows: readonly GpuLedgerRow[]): Table {
  const cells = rows.map((row) => [
    ...[row.step, row.year, row.rate, row.revenue, row.energy, row.fixed, row.net],
    ...[row.cumulative, row.discountedCumulative],
  ]);
  return [HEADER, ...cells];
}

/**
 * Cash of one GPU, a row for each step: Step, Year, Rate, Revenue, Energy, Fixed, Net, Cumulative, Discounted cumulative. Both totals start from minus capex; the last Net holds the residual.
 * @customfunction GPU_CASHFLOWS
 * @param capex All-in price of one GPU, in dollars.
 * @param hourlyRate Rent, in dollars per rented GPU-hour.
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
 * @returns A table with a header; dollars, costs positive.
 * @remarks Steps have equal length and cash falls at the end of a step. The rent of the step that
 *   begins at year t is hourlyRate × (1 − rateDecline)^t; a year has 8,760 hours; power is drawn in
 *   all of them, rented or not; the discount factor is (1 + discountRate)^(−t).
 * @see R. A. Brealey, S. C. Myers & F. Allen, "Principles of Corporate Finance", 13th edition, 2020, chapter 5
 * @example Four years in steps of one, the rent falling by 20 % a year.
 *   =OURO.GPU_CASHFLOWS(30000,2.35,0.7,1.275,0.08,1.2,1500,0.2,0.14,4,0.1,1)
 * @throws =OURO.GPU_CASHFLOWS(30000,2.35,0.7,1.275,0.08,1.2,0,0,0,2.3,0,4)
 */
export declare function GPU_CASHFLOWS(
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
): unknown[][];
