import fc from "fast-check";
import { warrantTranches } from "../../../src/model/options/warrantTranches";
import { warrantValue } from "../../../src/model/options/warrantValue";
import { market } from "./market";

const HULL = { spot: 42, strike: 40, volatility: 0.2, years: 0.5, riskFree: 0.1, dividendYield: 0 };

describe("warrantValue(warrant, hurdle, test)", () => {
  it("without a hurdle is Hull's 4.7594 (example 15.6), whatever the test", () => {
    for (const test of ["none", "terminal", "touch"] as const)
      expect(warrantValue(HULL, null, test)).toBeCloseTo(4.7594, 4);
    expect(warrantValue(HULL, 500, "none")).toBeCloseTo(4.7594, 4);
  });

  it("is no dearer with a test of the last day than of any day, nor that than without", () => {
    fc.assert(
      fc.property(market, ({ hurdle, ...warrant }) => {
        const [none, touch, terminal] = (["none", "touch", "terminal"] as const).map((test) =>
          Number(warrantValue(warrant, hurdle, test)),
        );
        const rounding = 1e-10 * warrant.spot;
        expect(terminal).toBeLessThanOrEqual(touch + rounding);
        expect(touch).toBeLessThanOrEqual(none + rounding);
      }),
    );
  });

  it("is not changed by a hurdle at or below the strike, nor in touch by one at or below spot", () => {
    fc.assert(
      fc.property(
        market,
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ hurdle, ...warrant }, part) => {
          const plain = warrantValue(warrant, null, "none");
          expect(warrantValue(warrant, part * warrant.strike, "touch")).toBe(plain);
          expect(warrantValue(warrant, part * warrant.strike, "terminal")).toBe(plain);
          expect(warrantValue(warrant, part * warrant.spot, "touch")).toBe(plain);
          expect(hurdle).toBeGreaterThan(0);
        },
      ),
    );
  });

  it("approaches the plain call as the hurdle of touch approaches spot", () => {
    const near = warrantValue(HULL, 42 * (1 + 1e-9), "touch");
    expect(near).toBeCloseTo(Number(warrantValue(HULL, null, "none")), 6);
  });

  it.each([
    { what: "expired, hurdle met", change: { years: 0 }, hurdle: 41, test: "terminal", value: 2 },
    { what: "expired, hurdle missed", change: { years: 0 }, hurdle: 43, test: "touch", value: 0 },
    {
      what: "certain rise past the hurdle",
      change: { volatility: 0 },
      hurdle: 44,
      test: "touch",
      value: 42 - 40 * Math.exp(-0.05),
    },
    {
      what: "certain rise short of it",
      change: { volatility: 0 },
      hurdle: 45,
      test: "terminal",
      value: 0,
    },
    {
      what: "strike 0, hurdle of nothing",
      change: { strike: 0 },
      hurdle: 0,
      test: "touch",
      value: 42,
    },
    { what: "hurdle out of all reach", change: {}, hurdle: 1e300, test: "touch", value: 0 },
  ] as const)("$what: $value", ({ change, hurdle, test, value }) => {
    expect(warrantValue({ ...HULL, ...change }, hurdle, test)).toBeCloseTo(value, 12);
  });

  it("never leaves the numbers, whatever the input", () => {
    const extreme = fc.constantFrom(0, 1e-308, 1e-12, 0.01, 1, 100, 1e12, 1e308);
    const rate = fc.constantFrom(-100, -1, 0, 1e-12, 0.05, 100);
    const volatilities = fc.constantFrom(0, 1e-200, 1e-9, 0.3, 100);
    const terms = fc.constantFrom(0, 1e-300, 0.5, 1000);
    const markets = fc.tuple(extreme, extreme, volatilities, terms, rate, rate, extreme);
    fc.assert(
      fc.property(markets, (drawn) => {
        const [spot, strike, volatility, years, riskFree, dividendYield, hurdle] = drawn;
        const warrant = { spot: spot + 1e-308, strike, volatility, years, riskFree, dividendYield };
        for (const test of ["none", "terminal", "touch"] as const) {
          const value = warrantValue(warrant, hurdle, test);
          if (typeof value === "number") expect(value).toBeGreaterThanOrEqual(0);
          else expect(value).toEqual({ code: "too-large" });
        }
      }),
      { numRuns: 3000 },
    );
  });
});

describe("warrantTranches(tranches, market, test)", () => {
  it("weighs each tranche by its shares and the probability of its milestone", () => {
    const { years, ...shared } = HULL;
    const tranches = [
      { shares: 10, hurdle: null, probability: 0.5, years },
      { shares: 20, hurdle: 60, probability: 1, years },
    ];
    const touch = Number(warrantValue(HULL, 60, "touch"));
    expect(warrantTranches(tranches, shared, "touch")).toMatchObject([
      {
        valuePerShare: expect.closeTo(4.7594, 4) as number,
        expectedValue: expect.closeTo(23.797, 3) as number,
      },
      { valuePerShare: touch, expectedValue: 20 * touch },
    ]);
  });
});
