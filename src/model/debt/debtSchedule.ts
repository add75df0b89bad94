import { isRefusal, type Outcome } from "../refusal";
import { annuityFactor } from "./annuityFactor";
import { wholeSteps } from "../numbers/wholeSteps";

/** How principal is repaid; the names are what a cell holds. */
export const REPAYMENTS = ["annuity", "straight", "bullet"] as const;

export type Repayment = (typeof REPAYMENTS)[number];

/** A loan paid in arrears at a nominal rate. */
export interface Loan {
  /** Amount lent, above 0. */
  principal: number;
  /** Nominal rate per year, a decimal above −1; annualRate ÷ stepsPerYear is due each step. */
  annualRate: number;
  /** Tenor; years × stepsPerYear is whole. */
  years: number;
  type: Repayment;
  /** Payments a year, whole. */
  stepsPerYear: number;
}

/** A loan's life by step, index 0 the first. Each opening is the closing before; service is interest + principal. */
export interface DebtSchedule {
  interest: number[];
  principal: number[];
  closing: number[];
}

/**
 * Debt schedule: what is owed and paid at the end of each step.
 *
 * "annuity" pays the same service each step, "straight" the same principal, "bullet" all principal at
 * the end. Interest is opening · annualRate ÷ stepsPerYear. Balances are summed backwards from the
 * end, from principal that grows by 1 + the step's rate: so rounding does not grow with the tenor and
 * the last closing is exactly 0.
 *
 * @returns positive amounts in the currency of principal; refusals `uneven-steps`, `too-large`
 * @see Microsoft, "PPMT function"
 * @example
 * debtSchedule({ principal: 100, annualRate: 0.14, years: 4, type: "annuity", stepsPerYear: 1 }).closing[3] // 0
 * debtSchedule({ principal: 100, annualRate: 0.14, years: 4, type: "annuity", stepsPerYear: 1 }).principal[0] // 20.3205
 */
export function debtSchedule(loan: Loan): Outcome<DebtSchedule> {
  const steps = wholeSteps(loan.years, loan.stepsPerYear, "years");
  if (isRefusal(steps)) return steps;
  const rate = loan.annualRate / loan.stepsPerYear;
  if (!Number.isFinite(loan.principal * rate)) return { code: "too-large" };
  const interest = new Array<number>(steps);
  const principal = new Array<number>(steps);
  const closing = new Array<number>(steps);
  const { last, ratio } = repayment(loan, steps, rate);
  // What rounding makes the parts differ from the loan by is shared by all, not left to the first step.
  const total = sumOfParts(last, ratio, steps);
  let repaid = total > 0 && Number.isFinite(total) ? last * (loan.principal / total) : last;
  let owed = 0;
  for (let k = steps - 1; k >= 0; k--) {
    const opening = k > 0 ? owed + repaid : loan.principal;
    interest[k] = opening * rate;
    principal[k] = repaid;
    closing[k] = owed;
    owed = opening;
    repaid *= ratio;
  }
  return { interest, principal, closing };
}

/** Added up as the balances are. */
function sumOfParts(last: number, ratio: number, steps: number): number {
  let sum = 0;
  for (let k = 0, part = last; k < steps; k++, part *= ratio) sum += part;
  return sum;
}

/** Principal of the last step, and that of each step as a multiple of the next step's. */
function repayment({ principal, type }: Loan, steps: number, rate: number) {
  switch (type) {
    case "annuity":
      return { last: (principal * annuityFactor(rate, steps)) / (1 + rate), ratio: 1 / (1 + rate) };
    case "straight":
      return { last: principal / steps, ratio: 1 };
    case "bullet":
      return { last: principal, ratio: 0 };
  }
}
