import { collateralCover as coverByCollateral } from "../../model/debt/collateralCover";
import { debtSchedule as schedule, REPAYMENTS } from "../../model/debt/debtSchedule";
import { DEPRECIATIONS } from "../../model/gpu/gpuValue";
import { isRefusal } from "../../model/refusal";
import { number, optionalNumber, RATE, SHARE } from "../cells/number";
import { shareCell, formula, type Table } from "../formula";
import { choice } from "../cells/text";

/** @customenum {string} */
export enum RepaymentType {
  /** The same interest plus principal each step */
  annuity = "annuity",
  /** The same principal each step */
  straight = "straight",
  /** All principal at the end */
  bullet = "bullet",
}

/** @customenum {string} */
export enum CollateralMethod {
  /** Evenly over its life */
  straightLine = "straight-line",
  /** Faster at first, by the sum of the years' digits */
  sumOfYears = "sum-of-years",
  /** Twice the straight-line share of what is left, each year */
  doubleDeclining = "double-declining",
  /** The same share of what is left each year; needs a residual */
  exponential = "exponential",
}

const lent = { principal: number({ above: 0 }), annualRate: number(RATE) };
const type = choice(REPAYMENTS, "annuity");

const scheduleParameters = {
  ...lent,
  years: number({ above: 0, max: 1000 }),
  type,
  stepsPerYear: optionalNumber(12, { min: 1, max: 366, whole: true }),
};

export const debtScheduleFormula = formula("DEBT_SCHEDULE", scheduleParameters, (loan) => {
  const steps = schedule(loan);
  if (isRefusal(steps)) return steps;
  const { interest, principal, closing } = steps;
  const rows = closing.map((owed, k) => [
    ...[k + 1, (k + 1) / loan.stepsPerYear, k === 0 ? loan.principal : closing[k - 1]],
    ...[interest[k], principal[k], interest[k] + principal[k], owed],
  ]);
  return [["Step", "Year", "Opening", "Interest", "Principal", "Service", "Closing"], ...rows];
});

const collateralParameters = {
  ...lent,
  years: number({ min: 1, max: 1000, whole: true }),
  capex: number({ above: 0 }),
  economicLife: number({ above: 0, max: 1000 }),
  method: choice(DEPRECIATIONS, "straight-line"),
  residualShare: optionalNumber(0, SHARE),
  type,
};

export const collateralCoverFormula = formula("COLLATERAL_COVER", collateralParameters, (args) => {
  const { principal, annualRate, years, capex, economicLife, method, residualShare } = args;
  const rows = coverByCollateral(
    { principal, annualRate, years, type: args.type, stepsPerYear: 1 },
    { capex, life: economicLife, method, residualShare },
  );
  if (isRefusal(rows)) return rows;
  const header = ["Year", "Debt", "Collateral", "Loan to value", "Shortfall"];
  const cells = rows.map(({ year, debt, collateral, shortfall }) => [
    ...[year, debt, collateral, shareCell(debt, collateral), shortfall],
  ]);
  return [header, ...cells] as Table;
});

/**
 * Debt schedule, a row for each step: Step, Year, Opening, Interest, Principal, Service, Closing. Payments at the end of a step; annualRate ÷ stepsPerYear is due each step; the last Closing is 0.
 * @customfunction DEBT_SCHEDULE
 * @param principal Amount lent, in any currency unit.
 * @param annualRate Nominal rate per year, as a decimal.
 * @param years Tenor; a whole number of steps.
 * @param type "annuity" (default: level service), "straight" (level principal) or "bullet" (principal at the end).
 * @param stepsPerYear Payments per year, a whole number. Default 12.
 * @returns A table with a header; amounts positive, in the unit of principal.
 * @remarks As Excel's PMT, IPMT and PPMT for the annuity, with amounts positive.
 * @see Microsoft, "PMT function", "IPMT function" and "PPMT function"
 * @example =OURO.DEBT_SCHEDULE(100,0.1,3,"annuity",1)
 * @example All principal at the end.
 *   =OURO.DEBT_SCHEDULE(100,0.1,3,"bullet",1)
 * @throws =OURO.DEBT_SCHEDULE(100,0.1,2.3,"annuity",4)
 */
export declare function DEBT_SCHEDULE(
  principal: unknown,
  annualRate: unknown,
  years: unknown,
  type?: RepaymentType,
  stepsPerYear?: unknown,
): unknown[][];

/**
 * Debt against the value of the GPUs that secure it, at the start and at each year's end: Year, Debt, Collateral, Loan to value, Shortfall. Debt service is yearly.
 * @customfunction COLLATERAL_COVER
 * @param principal Amount lent, in the unit of capex.
 * @param annualRate Rate per year, as a decimal.
 * @param years Tenor, whole years.
 * @param capex Price paid for the GPUs.
 * @param economicLife Years until only the residual is left of them.
 * @param method How they lose value: "straight-line" (default), "sum-of-years", "double-declining" or "exponential" (needs a residual).
 * @param residualShare Share of capex left at the end of their life, 0 to 1. Default 0.
 * @param type "annuity" (default: level service), "straight" (level principal) or "bullet" (principal at the end).
 * @returns A table with a header; Loan to value is blank where the collateral is worth nothing.
 * @remarks Shortfall is what debt exceeds collateral by, 0 where it does not. Where the machines
 *   age faster than the loan is repaid, it opens in the middle of the tenor.
 * @see As GPU_VALUE and DEBT_SCHEDULE
 * @example A loan of five years on GPUs that last four.
 *   =OURO.COLLATERAL_COVER(80,0.11,5,100,4,"sum-of-years",0.1)
 * @throws =OURO.COLLATERAL_COVER(80,0.11,5,100,4,"exponential")
 */
export declare function COLLATERAL_COVER(
  principal: unknown,
  annualRate: unknown,
  years: unknown,
  capex: unknown,
  economicLife: unknown,
  method?: CollateralMethod,
  residualShare?: unknown,
  type?: RepaymentType,
): unknown[][];
