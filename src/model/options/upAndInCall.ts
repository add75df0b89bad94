import { blackScholes } from "./blackScholes";
import { weightedTail } from "./normalCdf";

/**
 * European call that comes alive once the price has reached a barrier above spot and strike
 * (Reiner–Rubinstein up-and-in call, watched continuously, no rebate).
 *
 * Haug's B − C + D: B is the gap call that ends above the barrier; D − C is what paths bring that
 * touched it and ended between strike and barrier, by reflection.
 *
 * @param spot          above 0, below barrier
 * @param strike        at least 0, below barrier
 * @param volatility    per √year, at least 0
 * @param years         at least 0
 * @param riskFree      per year, continuously compounded
 * @param dividendYield per year, continuously compounded
 * @returns             value today in the currency of spot, at most that of the plain call
 * @see                 E. G. Haug, "The Complete Guide to Option Pricing Formulas", 2nd ed., 4.17.1;
 *                      M. Rubinstein, E. Reiner, "Breaking down the barriers", Risk 4 (1991)
 * @example
 * upAndInCall(100, 100, 0.25, 0.5, 0.08, 0.04, 105) // 7.8368
 */
export function upAndInCall(
  spot: number,
  strike: number,
  volatility: number,
  years: number,
  riskFree: number,
  dividendYield: number,
  barrier: number,
): number {
  const ended = blackScholes(spot, strike, volatility, years, riskFree, dividendYield, barrier);
  const variance = volatility * volatility * years;
  if (variance === 0) return ended;
  const carry = (riskFree - dividendYield) * years;
  const up = Math.log(barrier / spot);
  const down = Math.log(barrier / strike);
  const shares = reflected(up, down, carry + variance / 2, variance);
  const strikes = reflected(up, down, carry - variance / 2, variance);
  const share = spot * Math.exp(-dividendYield * years);
  const price = strike * Math.exp(-riskFree * years);
  return Math.max(0, ended + share * shares - price * strikes);
}

/**
 * Probability that ln(price), of the given drift over the term, rises by `up` and ends less than
 * `down` below that, but below it: (e^up)^(2 · drift ÷ variance) · [N(−near) − N(−far)]. The power
 * overflows for small variances, so it is kept inside the tails as a logarithm.
 */
function reflected(up: number, down: number, drift: number, variance: number): number {
  const spread = Math.sqrt(variance);
  const near = up + drift;
  const weight = (2 * drift * up) / variance;
  const nearDensity = (up - drift) ** 2;
  const farDensity = nearDensity + down * (down + 2 * near);
  return (
    weightedTail(near / spread, weight, -nearDensity / (2 * variance)) -
    weightedTail((near + down) / spread, weight, -farDensity / (2 * variance))
  );
}
