import fc from "fast-check";

/** Evenly, as a rule: fc.double takes every double for as likely, and most are next to 0. */
const between = (min: number, max: number) =>
  fc.oneof(
    {
      weight: 9,
      arbitrary: fc.integer({ min: 0, max: 1e6 }).map((i) => min + ((max - min) * i) / 1e6),
    },
    { weight: 1, arbitrary: fc.double({ min, max, noNaN: true }) },
  );
const whole = (min: number, max: number) => fc.integer({ min, max });
export const money = fc.oneof(between(0, 500), whole(0, 100), between(0, 1e9));

/** What a user may well give for an argument of that name, its bounds and beyond them a little. */
const byName: Readonly<Record<string, fc.Arbitrary<number>>> = {
  maxLength: whole(2, 12),
  maxRows: whole(1, 200),
  cut: between(0, 1),
  passThrough: between(0, 1),
  shock: between(0, 1),
  capex: between(1, 50_000),
  hourlyRate: between(0, 10),
  utilisation: between(0, 1),
  powerKw: between(0, 3),
  electricityPrice: between(0, 0.4),
  pue: between(1, 2),
  fixedCost: between(0, 3000),
  rateDecline: between(-0.3, 0.9),
  discountRate: between(-0.2, 0.5),
  life: whole(1, 40),
  age: between(0, 50),
  economicLife: fc.oneof(whole(1, 30), between(0.1, 20)),
  residualShare: fc.oneof(fc.constant(0), between(0, 1)),
  stepsPerYear: fc.constantFrom(1, 4, 12),
  kwPerGpu: between(0.1, 3),
  principal: between(1, 1e5),
  annualRate: fc.oneof(fc.constant(0), between(-0.1, 0.4)),
  years: fc.oneof({ weight: 20, arbitrary: whole(1, 40) }, whole(1, 1000), between(0, 10)),
  volatility: between(0, 2),
  riskFree: between(-0.1, 0.2),
  dividendYield: between(-0.1, 0.2),
  grossMargin: between(0.01, 1),
  rate: fc.oneof(fc.constant(0), between(-0.1, 0.4)),
  burnGrowth: between(-0.9, 0.9),
  trials: whole(1, 60),
  seed: whole(0, 9),
};

/** A number near the domain of the argument of that name. */
export function soundNumber(name: string): fc.Arbitrary<number> {
  return byName[name] ?? money;
}
