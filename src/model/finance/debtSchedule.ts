import type { Outcome } from "../refusal";
import { annuityFactor } from "./annuityFactor";
import { wholeSteps } from "./wholeSteps";
import { isRefusal } from "../refusal";

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

/** A loan's life by step, index 0 the first; Service is interest + principal. */
export interface DebtSchedule {
  opening: Float64Array;
  interest: Float64Array;
  principal: Float64Array;
  closing: Float64Array;
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
  const steps = wholeSteps(loan.years, loan.stepsPerYear);
  if (isRefusal(steps)) return steps;
  const rate = loan.annualRate / loan.stepsPerYear;
  const closing = balances(loan, steps, rate);
  const opening = new Float64Array(steps);
  const interest = new Float64Array(steps);
  const principal = new Float64Array(steps);
  let owed = loan.principal;
  for (let k = 0; k < steps; k++) {
    opening[k] = owed;
    interest[k] = owed * rate;
    principal[k] = owed - closing[k];
    owed = closing[k];
  }
  return Number.isFinite(loan.principal * rate)
    ? { opening, interest, principal, closing }
    : { code: "too-large" };
}

function balances({ principal, type }: Loan, steps: number, rate: number): Float64Array {
  const closing = new Float64Array(steps);
  switch (type) {
    case "bullet":
      return closing.fill(principal, 0, steps - 1);
    case "straight":
      return closing.map((_, k) => principal * ((steps - 1 - k) / steps));
    case "annuity": {
      let repaid = (principal * annuityFactor(rate, steps)) / (1 + rate);
      for (let k = steps - 2; k >= 0; k--) {
        closing[k] = closing[k + 1] + repaid;
        repaid /= 1 + rate;
      }
      return closing;
    }
  }
}
