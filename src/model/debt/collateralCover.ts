import { gpuValue, type Depreciable } from "../gpu/gpuValue";
import { isRefusal, type Outcome } from "../refusal";
import { debtSchedule, type Loan } from "./debtSchedule";

/** What is owed and what secures it, at the end of one year. */
export interface CollateralYear {
  year: number;
  debt: number;
  collateral: number;
  /** How far the debt exceeds the collateral; 0 where it does not. */
  shortfall: number;
}

/**
 * Debt on GPUs against the value of the GPUs, at the start and at the end of each year of the tenor.
 *
 * @param loan       paid once a year
 * @param collateral GPUs bought at the start; `life` is their economic life
 * @returns          year 0 to the tenor, in one currency; refusals `needs-residual`, `uneven-steps`, `too-large`
 * @example
 * collateralCover({ principal: 80, annualRate: 0, years: 4, type: "straight", stepsPerYear: 1 },
 *   { capex: 100, life: 2, method: "straight-line", residualShare: 0 })[1].shortfall // 10
 */
export function collateralCover(
  loan: Loan & { stepsPerYear: 1 },
  collateral: Depreciable,
): Outcome<CollateralYear[]> {
  const schedule = debtSchedule(loan);
  if (isRefusal(schedule)) return schedule;
  const rows: CollateralYear[] = [];
  for (const [year, debt] of [loan.principal, ...schedule.closing].entries()) {
    const value = gpuValue(collateral, year);
    if (isRefusal(value)) return value;
    rows.push({ year, debt, collateral: value, shortfall: Math.max(0, debt - value) });
  }
  return rows;
}
