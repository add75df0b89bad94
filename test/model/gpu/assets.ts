import fc from "fast-check";
import type { GpuAsset } from "../../../src/model/gpu/gpuFactors";

/** reference case "GPU payback": an H100 at the one-year contract price of March 2026. */
export const H100: GpuAsset = {
  capex: 30000,
  hourlyRate: 2.35,
  utilisation: 0.7,
  powerKw: 1.275,
  electricityPrice: 0.08,
  pue: 1.2,
  fixedCost: 1500,
  rateDecline: 0,
  discountRate: 0,
  life: 6,
  residualShare: 0,
  stepsPerYear: 12,
};

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Assets within the range of anybody's assumptions. */
export const anyAsset: fc.Arbitrary<GpuAsset> = fc
  .record({
    capex: between(1000, 100_000),
    hourlyRate: between(0, 10),
    utilisation: between(0, 1),
    powerKw: between(0, 3),
    electricityPrice: between(0, 0.5),
    pue: between(1, 2),
    fixedCost: between(0, 5000),
    rateDecline: between(-0.3, 0.6),
    discountRate: between(-0.2, 0.6),
    years: fc.integer({ min: 1, max: 12 }),
    residualShare: between(0, 1),
    stepsPerYear: fc.constantFrom(1, 4, 12),
  })
  .map(({ years, ...asset }) => ({ ...asset, life: years }));
