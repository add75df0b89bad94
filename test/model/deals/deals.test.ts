import fc from "fast-check";
import { backstopPayout } from "../../../src/model/deals/backstopPayout";
import { dilutedShare } from "../../../src/model/deals/dilutedShare";
import { requiredRevenue } from "../../../src/model/deals/requiredRevenue";
import { runway } from "../../../src/model/deals/runway";
import { takeOrPay } from "../../../src/model/deals/takeOrPay";
import { trancheSchedule } from "../../../src/model/deals/trancheSchedule";
import { isRefusal } from "../../../src/model/refusal";

describe("trancheSchedule(commitment, perUnit, unitsByPeriod)", () => {
  it("draws 10 a gigawatt of Nvidia's 100 until nothing is left", () => {
    expect(trancheSchedule(100, 10, [1, 3, 8])).toEqual([
      { period: 1, units: 1, cumulativeUnits: 1, drawn: 10, cumulativeDrawn: 10, undrawn: 90 },
      { period: 2, units: 3, cumulativeUnits: 4, drawn: 30, cumulativeDrawn: 40, undrawn: 60 },
      { period: 3, units: 8, cumulativeUnits: 12, drawn: 60, cumulativeDrawn: 100, undrawn: 0 },
    ]);
  });

  it("draws sum to the commitment, or to perUnit × units where that is less", () => {
    const amount = fc.double({ min: 0, max: 1000, noNaN: true });
    fc.assert(
      fc.property(
        amount,
        amount,
        fc.array(amount, { minLength: 1 }),
        (commitment, perUnit, units) => {
          const rows = trancheSchedule(commitment, perUnit, units);
          if (isRefusal(rows)) throw new Error(rows.code);
          const drawn = rows.reduce((sum, row) => sum + row.drawn, 0);
          const all = perUnit * units.reduce((a, b) => a + b, 0);
          expect(drawn).toBeCloseTo(Math.min(commitment, all), 6);
          expect(rows.every((row) => row.drawn >= 0 && row.undrawn >= 0)).toBe(true);
        },
      ),
    );
  });

  it("draws nothing on units that cost nothing", () => {
    expect(trancheSchedule(0, 0, [5])).toMatchObject([{ drawn: 0, undrawn: 0 }]);
  });
});

describe("dilutedShare(newShares, existingShares)", () => {
  it.each([
    [160, 1440, 0.1],
    [5, 0, 1],
    [0, 5, 0],
  ])("of %p new on %p is %p", (issued, existing, share) => {
    expect(dilutedShare(issued, existing)).toBe(share);
  });

  it("refuses a share of no shares", () => {
    expect(dilutedShare(0, 0)).toEqual({ code: "no-shares" });
    expect(dilutedShare(1e308, 1e308)).toEqual({ code: "too-large" });
  });
});

describe("takeOrPay, backstopPayout", () => {
  it("charge the minimum where less is taken", () => {
    expect([takeOrPay(60, 80, 2), takeOrPay(90, 80, 2)]).toEqual([160, 180]);
  });

  it("pay for what is unsold, at most the cap", () => {
    expect([
      backstopPayout(5, 2, 6.3),
      backstopPayout(5, 2, null),
      backstopPayout(5, 2, 0),
    ]).toEqual([6.3, 10, 0]);
  });

  it("refuse a payment beyond the largest double, unless it is capped", () => {
    expect(takeOrPay(1e300, 0, 1e300)).toEqual({ code: "too-large" });
    expect(backstopPayout(1e300, 1e300, null)).toEqual({ code: "too-large" });
    expect(backstopPayout(1e300, 1e300, 6.3)).toBe(6.3);
  });
});

describe("requiredRevenue(capex, life, grossMargin, rate)", () => {
  it.each([
    // Kupperman: 400 at 25 % over 10 and 5 years; annuity factor at 14 % over 4 years.
    { args: [400, 10, 0.25, 0], value: 160 },
    { args: [400, 5, 0.25, 0], value: 320 },
    { args: [100, 4, 1, 0.14], value: 34.3205 },
  ] as const)("of $args is $value", ({ args, value }) => {
    expect(requiredRevenue(args[0], args[1], args[2], args[3])).toBeCloseTo(value, 4);
  });

  it("has rate 0 as the limit of small rates", () => {
    expect(requiredRevenue(400, 10, 0.25, 1e-12)).toBeCloseTo(160, 8);
    expect(requiredRevenue(400, 10, 0.25, -1e-12)).toBeCloseTo(160, 8);
  });
});

describe("runway(cash, annualBurn, burnGrowth)", () => {
  it.each([
    { args: [17.5, 5, 0], years: 3.5, why: "level burn" },
    { args: [10 + 20 + 20, 10, 1], years: 2.5, why: "10, 20, then half of 40" },
    { args: [10 + 5 + 1.25, 10, -0.5], years: 2.5, why: "10, 5, then half of 2.5" },
    { args: [4, 10, -1], years: 0.4, why: "all within the first year" },
    { args: [10, 10, -1], years: 1, why: "just the first year" },
    { args: [0, 10, 0], years: 0, why: "no cash" },
    { args: [0, 0, 0], years: 0, why: "no cash and no burn" },
  ] as const)("is $years years: $why", ({ args, years }) => {
    expect(runway(args[0], args[1], args[2])).toBeCloseTo(years, 12);
  });

  it.each([
    { args: [5, 0, 0.5], lasting: 0, why: "nothing is burnt" },
    { args: [20, 10, -0.5], lasting: 20, why: "a falling burn only approaches the cash" },
    { args: [11, 10, -1], lasting: 10, why: "the burn ends after a year" },
  ] as const)("never ends where $why", ({ args, lasting }) => {
    expect(runway(args[0], args[1], args[2])).toEqual({ code: "never-runs-out", lasting });
  });

  it("is refused where cash is earned", () => {
    expect(runway(5, -3, 0.5)).toEqual({ code: "no-burn", burn: -3 });
  });

  it("equals summing year by year", () => {
    const years = (cash: number, burn: number, growth: number) => {
      for (let year = 0, left = cash, due = burn; ; year++, due *= 1 + growth) {
        if (left <= due) return year + left / due;
        left -= due;
      }
    };
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 500, noNaN: true }),
        fc.double({ min: 1, max: 100, noNaN: true }),
        fc.double({ min: 0, max: 3, noNaN: true }),
        (cash, burn, growth) => {
          expect(Number(runway(cash, burn, growth))).toBeCloseTo(years(cash, burn, growth), 8);
        },
      ),
    );
  });
});
