import fc from "fast-check";
import { blackScholes } from "../../../src/model/options/blackScholes";
import { normalCdf } from "../../../src/model/options/normalCdf";
import { market } from "./market";

/** Put by the textbook formula (Hull 15.21), for parity. */
function put(...[s, k, vol, t, r, q]: number[]): number {
  const d1 = (Math.log(s / k) + (r - q + (vol * vol) / 2) * t) / (vol * Math.sqrt(t));
  const d2 = d1 - vol * Math.sqrt(t);
  return k * Math.exp(-r * t) * normalCdf(-d2) - s * Math.exp(-q * t) * normalCdf(-d1);
}

describe("blackScholes(spot, strike, volatility, years, riskFree, dividendYield, trigger)", () => {
  it.each([
    // Hull, 9th ed., example 15.6; and 17.1, an index with a dividend yield of 3 %.
    { args: [42, 40, 0.2, 0.5, 0.1, 0], value: 4.7594, tolerance: 5e-5 },
    { args: [930, 900, 0.2, 2 / 12, 0.08, 0.03], value: 51.83, tolerance: 5e-3 },
    // Haug, 2nd ed., 1.1.2: a put of 2.4648 on an index; the call by parity.
    {
      args: [100, 95, 0.2, 0.5, 0.1, 0.05],
      value: 2.4648 + 100 * Math.exp(-0.025) - 95 * Math.exp(-0.05),
      tolerance: 5e-5,
    },
  ])("is $value for $args", ({ args, value, tolerance }) => {
    const [s, k, vol, t, r, q] = args;
    expect(Math.abs(blackScholes(s, k, vol, t, r, q, k) - value)).toBeLessThanOrEqual(tolerance);
  });

  it("keeps put–call parity", () => {
    fc.assert(
      fc.property(market, ({ spot, strike, volatility, years, riskFree, dividendYield }) => {
        const args = [spot, strike, volatility, years, riskFree, dividendYield] as const;
        const forward =
          spot * Math.exp(-dividendYield * years) - strike * Math.exp(-riskFree * years);
        expect(blackScholes(...args, strike) - put(...args)).toBeCloseTo(forward, 9);
      }),
    );
  });

  it.each([
    { what: "no volatility", args: [100, 90, 0, 1, 0.1, 0], value: 100 - 90 * Math.exp(-0.1) },
    { what: "no time, in the money", args: [100, 90, 0.5, 0, 0.1, 0], value: 10 },
    { what: "no time, out of the money", args: [90, 100, 0.5, 0, 0.1, 0], value: 0 },
    { what: "strike 0", args: [100, 0, 0.5, 2, 0.1, 0.03], value: 100 * Math.exp(-0.06) },
    { what: "endless volatility", args: [100, 90, 1e9, 1, 0, 0], value: 100 },
  ])("has the limit of $what", ({ args, value }) => {
    const [s, k, vol, t, r, q] = args;
    expect(blackScholes(s, k, vol, t, r, q, k)).toBeCloseTo(value, 12);
  });

  it("as a gap call is worth less, the higher the trigger", () => {
    fc.assert(
      fc.property(
        market,
        ({ spot, strike, volatility, years, riskFree, dividendYield, hurdle }) => {
          const at = (trigger: number) =>
            blackScholes(spot, strike, volatility, years, riskFree, dividendYield, trigger);
          const trigger = Math.max(hurdle, strike);
          expect(at(trigger)).toBeLessThanOrEqual(at(strike) + 1e-9);
          expect(at(2 * trigger)).toBeLessThanOrEqual(at(trigger) + 1e-9);
        },
      ),
    );
  });
});
