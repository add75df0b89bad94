import { finite, isRefusal, type Outcome } from "../refusal";
import { wholeSteps } from "../numbers/wholeSteps";
import { annuityFactor } from "./annuityFactor";

/** A loan paid yearly, and what becomes of cash beyond its service. */
export interface SweptLoan {
  /** Amount lent, above 0. */
  principal: number;
  /** A decimal above −1. */
  annualRate: number;
  /** Tenor, whole: what is then still owed falls due. */
  years: number;
  /** Share of the cash left after service that prepays, 0–1. */
  sweep: number;
  /** In a year whose DSCR is below this, all of that cash prepays; 0 = never. */
  lockUp: number;
}

/** One year of the loan, in the unit of principal. */
export interface SweptYear {
  year: number;
  opening: number;
  /** Due on the opening balance, whether it is paid or not. */
  interest: number;
  /** Principal paid as agreed. */
  scheduled: number;
  /** Principal paid early. */
  swept: number;
  /** What the owners get. */
  distributed: number;
  closing: number;
  /** Cash flow ÷ (interest + principal due); null where nothing is due. */
  dscr: number | null;
}

/**
 * A loan with a cash sweep, year by year.
 *
 * The annuity that would repay `principal` over `years` is due each year, all of the balance from the
 * last year on. Of cash beyond that the share `sweep` prepays (all of it below the lock-up cover), the
 * rest is distributed. Where cash falls short, interest comes first, what is unpaid of it is added to
 * the debt, and nothing is distributed.
 *
 * @param cashflows at the end of each year, at least 0; one row for each, also after the tenor
 * @returns         refusals `uneven-steps`, `too-large`
 * @see             E. R. Yescombe, "Principles of Project Finance", 2nd ed., ch. 14 (cash sweep, lock-up)
 * @example
 * // Service 32.02 of 50: half of the 17.98 left prepays
 * cashSweep([50], { principal: 100, annualRate: 0.1, years: 4, sweep: 0.5, lockUp: 0 })[0].swept // 9.226460
 */
export function cashSweep(cashflows: readonly number[], loan: SweptLoan): Outcome<SweptYear[]> {
  const last = wholeSteps(loan.years, 1, "years");
  if (isRefusal(last)) return last;
  const annuity = finite(loan.principal * annuityFactor(loan.annualRate, last));
  if (isRefusal(annuity)) return annuity;
  const rows: SweptYear[] = [];
  let opening = loan.principal;
  for (const [k, cashflow] of cashflows.entries()) {
    const interest = loan.annualRate * opening;
    const agreed = k + 1 < last ? Math.min(opening, Math.max(0, annuity - interest)) : opening;
    const due = interest + agreed;
    const dscr = due > 0 ? cashflow / due : null;
    const isEnough = cashflow >= due;
    const left = isEnough ? cashflow - due : 0;
    const share = dscr !== null && dscr < loan.lockUp ? 1 : loan.sweep;
    const scheduled = isEnough ? agreed : Math.max(0, cashflow - interest);
    const swept = Math.min(opening - scheduled, share * left);
    const closing = isEnough ? opening - scheduled - swept : opening + (interest - cashflow);
    if (!Number.isFinite(closing + interest + left)) return { code: "too-large" };
    rows.push({
      ...{ year: k + 1, opening, interest, scheduled, swept },
      ...{ distributed: left - swept, closing, dscr },
    });
    opening = closing;
  }
  return rows;
}
