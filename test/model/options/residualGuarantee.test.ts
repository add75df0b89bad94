import fc from "fast-check";
import { blackScholes, blackScholesPut } from "../../../src/model/options/blackScholes";
import {
  residualGuarantee,
  type ResidualGuarantee,
} from "../../../src/model/options/residualGuarantee";
import { isRefusal } from "../../../src/model/refusal";

const GUARANTEE: ResidualGuarantee = {
  ...{ assetValue: 42, guaranteed: 40, volatility: 0.2, years: 0.5, riskFree: 0.1, decline: 0 },
  ...{ cap: null, probability: 1 },
};

const value = (changes: Partial<ResidualGuarantee> = {}): number => {
  const found = residualGuarantee({ ...GUARANTEE, ...changes });
  if (isRefusal(found)) throw new Error(found.code);
  return found;
};

/** The payoff's mean over the lognormal density, by the trapezium rule, which is as good as exact here. */
function integrated(guarantee: ResidualGuarantee): number {
  const { assetValue, guaranteed, volatility, years, riskFree, decline, cap } = guarantee;
  const spread = volatility * Math.sqrt(years);
  const center = Math.log(assetValue) + (riskFree - decline) * years - spread ** 2 / 2;
  let sum = 0;
  const step = 1 / 4096;
  for (let z = -9; z <= 9; z += step) {
    const loss = Math.max(0, guaranteed - Math.exp(center + spread * z));
    sum += Math.min(cap ?? Infinity, loss) * Math.exp(-z * z * 0.5) * step;
  }
  return (guarantee.probability * Math.exp(-riskFree * years) * sum) / Math.sqrt(2 * Math.PI);
}

describe("blackScholesPut(…)", () => {
  // Hull, "Options, Futures, and Other Derivatives": example 15.6; exercise 15.13; 17.1 by put-call parity.
  it.each([
    [42, 40, 0.2, 0.5, 0.1, 0, 0.81, 5e-3],
    [69, 70, 0.35, 0.5, 0.05, 0, 6.4, 5e-3],
    [
      930,
      900,
      0.2,
      2 / 12,
      0.08,
      0.03,
      51.83 - 930 * Math.exp(-0.005) + 900 * Math.exp(-0.08 / 6),
      5e-3,
    ],
  ])(
    "spot %p, strike %p: the book's value",
    (spot, strike, sd, years, rate, q, expected, within) => {
      const found = blackScholesPut(spot, strike, sd, years, rate, q);
      expect(Math.abs(found - expected)).toBeLessThanOrEqual(within);
    },
  );

  it("keeps put-call parity", () => {
    const positive = fc.double({ min: 0.01, max: 100, noNaN: true });
    const rate = fc.double({ min: -0.5, max: 1, noNaN: true });
    const sd = fc.double({ min: 0, max: 3, noNaN: true });
    fc.assert(
      fc.property(positive, positive, sd, positive, rate, rate, (spot, strike, sigma, t, r, q) => {
        const years = t / 10;
        const put = blackScholesPut(spot, strike, sigma, years, r, q);
        const call = blackScholes(spot, strike, sigma, years, r, q, strike);
        const [share, price] = [spot * Math.exp(-q * years), strike * Math.exp(-r * years)];
        expect(Math.abs(call - put - share + price)).toBeLessThanOrEqual(1e-12 * (share + price));
      }),
    );
  });
});

describe("residualGuarantee(guarantee)", () => {
  it("is a European put, times the chance that it is called", () => {
    expect(value()).toBeCloseTo(0.8086, 4);
    expect(value({ probability: 0.25 })).toBeCloseTo(0.25 * value(), 14);
  });

  it("without volatility or time pays what is certain, discounted", () => {
    const certain = { volatility: 0, years: 3, assetValue: 100, guaranteed: 60, decline: 0.5 };
    const left = 100 * Math.exp((0.1 - 0.5) * 3);
    expect(value(certain)).toBeCloseTo((60 - left) * Math.exp(-0.3), 12);
    expect(value({ ...certain, cap: 10 })).toBeCloseTo(10 * Math.exp(-0.3), 12);
    expect(value({ years: 0, guaranteed: 50 })).toBe(8);
  });

  it("is worth no more than its cap, and a cap above the guarantee changes nothing", () => {
    expect(value({ cap: 0 })).toBe(0);
    expect(value({ cap: 40 })).toBe(value());
    expect(value({ cap: 1e9 })).toBe(value());
    expect(value({ assetValue: 1, cap: 5 })).toBeCloseTo(5 * Math.exp(-0.05), 6);
  });

  it("agrees with the payoff's mean over the lognormal density", () => {
    const any = fc.record({
      assetValue: fc.double({ min: 1, max: 100, noNaN: true }),
      guaranteed: fc.double({ min: 1, max: 100, noNaN: true }),
      volatility: fc.double({ min: 0.05, max: 1, noNaN: true }),
      years: fc.double({ min: 0.1, max: 10, noNaN: true }),
      riskFree: fc.double({ min: -0.05, max: 0.2, noNaN: true }),
      decline: fc.double({ min: -0.1, max: 0.6, noNaN: true }),
      cap: fc.option(fc.double({ min: 0, max: 120, noNaN: true })),
      probability: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(any, (guarantee) => {
        // The density is not smooth where the payoff has its kinks: the rule is right to the step squared.
        expect(Math.abs(value(guarantee) - integrated(guarantee))).toBeLessThanOrEqual(2e-6 * 100);
      }),
      { numRuns: 60 },
    );
  });
});
