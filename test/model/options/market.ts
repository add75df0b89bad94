import fc from "fast-check";

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Markets within the range of anybody's assumptions. */
export const market = fc.record({
  spot: between(1, 1000),
  strike: between(0.01, 1000),
  volatility: between(0.05, 1.5),
  years: between(0.1, 10),
  riskFree: between(-0.02, 0.2),
  dividendYield: between(0, 0.1),
  hurdle: between(1, 3000),
});
