import { finite, isRefusal, type Outcome } from "../refusal";
import { debtSchedule } from "./debtSchedule";

/** Debt cover in one year. */
export interface CoverYear {
  year: number;
  cashflow: number;
  service: number;
  /** Debt service cover ratio: cash flow ÷ service. */
  dscr: number;
  /** Loan life cover ratio: value of the tenor's remaining cash flows ÷ opening balance. */
  llcr: number;
}

/**
 * Debt service and loan life cover of a loan repaid as an annuity once a year.
 *
 * Cash flows come at the end of each year, before debt service. LLCR discounts this and the remaining
 * cash flows within the tenor at the loan's own rate to the start of the year.
 *
 * @param cashflows  yearly, signed; those after the tenor do not count
 * @param principal  above 0
 * @param annualRate effective as nominal, since payments are yearly; above −1
 * @param years      whole tenor
 * @returns          one entry a year of the tenor; refusals `too-few-cashflows`, `uneven-steps`, `too-large`
 * @see              E. R. Yescombe, "Principles of Project Finance"
 * @example
 * coverRatios([45, 45, 40, 35], 100, 0.14, 4)[0].dscr // 1.3112
 */
export function coverRatios(
  cashflows: readonly number[],
  principal: number,
  annualRate: number,
  years: number,
): Outcome<CoverYear[]> {
  const loan = debtSchedule({ principal, annualRate, years, type: "annuity", stepsPerYear: 1 });
  if (isRefusal(loan)) return loan;
  if (cashflows.length < years) {
    return { code: "too-few-cashflows", found: cashflows.length, years };
  }
  const ratios: CoverYear[] = [];
  let value = 0;
  for (let k = loan.closing.length - 1; k >= 0; k--) {
    const cashflow = cashflows[k];
    const opening = k === 0 ? principal : loan.closing[k - 1];
    const service = loan.interest[k] + loan.principal[k];
    value = (value + cashflow) / (1 + annualRate);
    ratios.unshift({
      ...{ year: k + 1, cashflow, service },
      ...{ dscr: cashflow / service, llcr: value / opening },
    });
  }
  const overflow = ratios.find(({ dscr, llcr }) => isRefusal(finite(dscr + llcr)));
  return overflow === undefined ? ratios : { code: "too-large" };
}
