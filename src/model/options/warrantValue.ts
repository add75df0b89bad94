import { blackScholes } from "./blackScholes";
import { finite, type Outcome } from "../refusal";
import { upAndInCall } from "./upAndInCall";

/** A right to buy one share, and the market it is valued in. */
export interface Warrant {
  /** Share price today, above 0. */
  spot: number;
  /** Price at which the right buys, at least 0. */
  strike: number;
  /** Per √year, a decimal, at least 0. */
  volatility: number;
  /** To expiry, at least 0. */
  years: number;
  /** Per year, continuously compounded. */
  riskFree: number;
  /** Per year, continuously compounded. */
  dividendYield: number;
}

/** How a hurdle is tested: not at all, on the last day, or on any day. */
export const HURDLE_TESTS = ["none", "terminal", "touch"] as const;

export type HurdleTest = (typeof HURDLE_TESTS)[number];

/**
 * Value of a warrant on one share, with or without a share-price hurdle.
 *
 * "none" is a Black–Scholes–Merton call. "terminal" pays only if the price at expiry is at least the
 * hurdle, "touch" only if it has reached the hurdle at any time, watched continuously. A hurdle at or
 * below the strike changes nothing, nor does "touch" where spot has reached the hurdle already. The
 * dilution that exercise brings is not taken off.
 *
 * @param hurdle price, at least 0; null where there is none
 * @returns      value today per share, in the currency of spot; refusal `too-large`
 * @see          J. C. Hull, ch. 15, 17 and 26; E. G. Haug, 4.17.1
 * @example
 * warrantValue({ spot: 42, strike: 40, volatility: 0.2, years: 0.5, riskFree: 0.1, dividendYield: 0 }, null, "none") // 4.7594
 */
export function warrantValue(
  warrant: Warrant,
  hurdle: number | null,
  test: HurdleTest,
): Outcome<number> {
  const { spot, strike, volatility, years, riskFree, dividendYield } = warrant;
  const value = (price: typeof blackScholes, level: number) =>
    finite(price(spot, strike, volatility, years, riskFree, dividendYield, level));
  if (hurdle === null || hurdle <= strike) return value(blackScholes, strike);
  switch (test) {
    case "none":
      return value(blackScholes, strike);
    case "terminal":
      return value(blackScholes, hurdle);
    case "touch":
      return hurdle <= spot ? value(blackScholes, strike) : value(upAndInCall, hurdle);
  }
}
