import type { Outcome } from "../refusal";
import { datedFlows } from "./flowSum";
import { logRates } from "./logRates";
import { provedRates } from "./provedRates";
import { singleDatedRate, singleRate } from "./singleRate";

/** Of dated cash flows: Excel's XIRR takes every year for 365 days. */
export const DAYS_A_YEAR = 365;

/** The double next above −1. */
const LOWEST = -1 + 2 ** -53;

/**
 * Every real rate of return above −100 %, ascending: all rates at which the NPV of the flows is 0.
 *
 * Without `ticks` flow k falls k ticks after the first, else tick `ticks[k]` (a date's serial number
 * with 365 ticks a year is Excel's XIRR). Σ amount · (1 + rate)^(−tick ÷ ticksPerYear) = 0; rates are
 * effective annual ones. No rate is missed and none is made up: flows with one change of sign have
 * one (Descartes); of the others a cheap test proves most (`provedRates`), the rest are searched by
 * interval bisection with proof. A double root counts
 * once. Scaling all amounts or shifting all dates changes nothing.
 *
 * @param amounts      finite, positive for receipts, in any one currency unit
 * @param ticks        whole numbers in any order, as many as amounts; flows of one tick add up
 * @param ticksPerYear 1 for yearly flows, 12 for monthly ones, 365 for dates
 * @returns at least one rate; a rate closer to −100 % than a double can tell is the next one above,
 *          one beyond the largest double is left out; refusals `no-rate` where there is none,
 *          `every-rate` where the flows of each tick add up to 0, `too-large` where all are beyond
 * @see R. Descartes' rule of signs for real exponents: G. J. O. Jameson, Math. Gazette 90 (2006) 223–234
 * @example
 * ratesOfReturn([-1000, 2500, -1540]) // [0.1, 0.4]
 * ratesOfReturn([-1000, 1050], [43890, 44255], 365) // [0.05]
 * ratesOfReturn([-1000, 2000, -1500]).code // "no-rate"
 */
export function ratesOfReturn(
  amounts: ArrayLike<number>,
  ticks?: ArrayLike<number>,
  ticksPerYear = 1,
): Outcome<number[]> {
  const single = ticks === undefined ? singleRate(amounts) : singleDatedRate(amounts, ticks);
  const proved = Number.isNaN(single) ? provedRates(amounts, ticks) : [single];
  const roots = proved ?? logRates(datedFlows(amounts, ticks));
  if (roots.length === 0) {
    const isNothing = datedFlows(amounts, ticks).amount.length === 0;
    return { code: isNothing ? "every-rate" : "no-rate" };
  }
  const rates = roots
    .map((x) => Math.max(LOWEST, Math.expm1(x * ticksPerYear)))
    .filter((rate, i, all) => rate < Infinity && rate !== all[i - 1]);
  return rates.length > 0 ? rates : { code: "too-large" };
}
