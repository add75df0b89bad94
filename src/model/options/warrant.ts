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
