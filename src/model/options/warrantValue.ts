import { blackScholes } from "./blackScholes";
import { finite } from "../numbers/finite";
import { upAndInCall } from "./upAndInCall";
import type { Outcome } from "../refusal";
import type { HurdleTest, Warrant } from "./warrant";

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
