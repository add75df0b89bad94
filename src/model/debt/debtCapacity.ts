import { finite, isRefusal, type Outcome } from "../refusal";

/** One year of a loan whose service follows the cash. */
export interface SculptedYear {
  year: number;
  cashflow: number;
  opening: number;
  /** cash flow ÷ target cover. */
  service: number;
  interest: number;
  /** service − interest; negative in a year whose interest exceeds its service. */
  principal: number;
  closing: number;
}

/**
 * The largest loan that cash flows carry at a target cover, with its sculpted repayment.
 *
 * Service is cash flow ÷ target in every year, so that DSCR is the target throughout; the first opening
 * is the capacity, Σ service ÷ (1 + rate)^year. Balances are summed backwards from the end, which makes
 * the last closing exactly 0.
 *
 * @param cashflows  at the end of each year, at least 0, any one currency unit
 * @param annualRate a decimal above −1
 * @param targetDscr above 0
 * @returns          one entry a year; refusal `too-large`
 * @see              E. R. Yescombe, "Principles of Project Finance", 2nd ed., ch. 12 (debt sculpting)
 * @example
 * debtCapacity([130, 143], 0.1, 1.3)[0].opening // 181.818182
 */
export function debtCapacity(
  cashflows: readonly number[],
  annualRate: number,
  targetDscr: number,
): Outcome<SculptedYear[]> {
  const rows = new Array<SculptedYear>(cashflows.length);
  let closing = 0;
  for (let k = cashflows.length - 1; k >= 0; k--) {
    const service = cashflows[k] / targetDscr;
    const opening = (closing + service) / (1 + annualRate);
    const checked = finite(opening + opening * annualRate + service);
    if (isRefusal(checked)) return checked;
    const [interest, principal] = [opening * annualRate, opening - closing];
    rows[k] = {
      ...{ year: k + 1, cashflow: cashflows[k], opening, service },
      ...{ interest, principal, closing },
    };
    closing = opening;
  }
  return rows;
}
