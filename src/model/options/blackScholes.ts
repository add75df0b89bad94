import { normalCdf } from "./normalCdf";

/**
 * European call that pays price − strike at expiry where the price is then at least `trigger`
 * (Black–Scholes–Merton; with trigger = strike the plain call, with a higher one a gap call).
 *
 * spot · e^(−q·T) · N(d) − strike · e^(−r·T) · N(d − σ√T), d = ln(forward ÷ trigger) ÷ σ√T + σ√T ÷ 2.
 * Without volatility or time the price at expiry is certain: it is the forward.
 *
 * @param spot          above 0
 * @param strike        at least 0
 * @param volatility    per √year, at least 0
 * @param years         at least 0
 * @param riskFree      per year, continuously compounded
 * @param dividendYield per year, continuously compounded
 * @param trigger       at least strike
 * @returns             value today in the currency of spot, not below 0; not finite where a discount factor overflows
 * @see                 J. C. Hull, "Options, Futures, and Other Derivatives", ch. 15, 17, and 26 on gap options
 * @example
 * blackScholes(42, 40, 0.2, 0.5, 0.1, 0, 40) // 4.7594
 */
export function blackScholes(
  spot: number,
  strike: number,
  volatility: number,
  years: number,
  riskFree: number,
  dividendYield: number,
  trigger: number,
): number {
  const share = spot * Math.exp(-dividendYield * years);
  const price = strike * Math.exp(-riskFree * years);
  const spread = volatility * Math.sqrt(years);
  const drift = Math.log(spot / trigger) + (riskFree - dividendYield) * years;
  if (spread === 0) return drift >= 0 ? Math.max(0, share - price) : 0;
  const d = drift / spread;
  return Math.max(0, share * normalCdf(d + spread / 2) - price * normalCdf(d - spread / 2));
}

/**
 * European put that pays strike − price at expiry (Black–Scholes–Merton).
 *
 * strike · e^(−r·T) · N(σ√T − d) − spot · e^(−q·T) · N(−d), with d as in `blackScholes`.
 *
 * @param strike at least 0
 * @returns      value today in the currency of spot, not below 0; not finite where a discount factor overflows
 * @see          J. C. Hull, "Options, Futures, and Other Derivatives", ch. 15 and 17
 * @example
 * blackScholesPut(42, 40, 0.2, 0.5, 0.1, 0) // 0.808599
 */
export function blackScholesPut(
  spot: number,
  strike: number,
  volatility: number,
  years: number,
  riskFree: number,
  dividendYield: number,
): number {
  if (strike === 0) return 0;
  const share = spot * Math.exp(-dividendYield * years);
  const price = strike * Math.exp(-riskFree * years);
  const spread = volatility * Math.sqrt(years);
  if (spread === 0) return Math.max(0, price - share);
  const d = (Math.log(spot / strike) + (riskFree - dividendYield) * years) / spread;
  return Math.max(0, price * normalCdf(spread / 2 - d) - share * normalCdf(-spread / 2 - d));
}
