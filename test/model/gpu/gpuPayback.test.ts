import fc from "fast-check";
import { gpuLedger } from "../../../src/model/gpu/gpuLedger";
import { gpuPayback } from "../../../src/model/gpu/gpuPayback";
import { isRefusal } from "../../../src/model/refusal";
import { anyAsset, H100 } from "./assets";

describe("gpuPayback(asset)", () => {
  it("is 2.534 years for the H100 of the reference case", () => {
    expect(gpuPayback(H100)).toBeCloseTo(2.534, 3);
  });

  it.each([
    // A level annuity pays back after capex ÷ net cash a year, whatever the step.
    { stepsPerYear: 1, years: 30000 / 11837.976 },
    { stepsPerYear: 4, years: 30000 / 11837.976 },
    { stepsPerYear: 12, years: 30000 / 11837.976 },
  ])("is capex ÷ yearly net cash at $stepsPerYear steps a year", ({ stepsPerYear, years }) => {
    expect(gpuPayback({ ...H100, stepsPerYear })).toBeCloseTo(years, 10);
  });

  it("discounts: 100 repaid by 60 a year at 10 % takes 1 + (100 − 60/1.1) ÷ (60/1.1²) years", () => {
    const asset = { ...H100, capex: 100, hourlyRate: 60 / 8760, utilisation: 1, powerKw: 0 };
    const years = 1 + (100 - 60 / 1.1) / (60 / 1.21);
    const discounted = { ...asset, fixedCost: 0, discountRate: 0.1, stepsPerYear: 1 };
    expect(gpuPayback(discounted)).toBeCloseTo(years, 12);
  });

  it("leaves the residual out", () => {
    expect(gpuPayback({ ...H100, residualShare: 1 })).toBe(gpuPayback(H100));
  });

  it("says what share was recovered where life is too short", () => {
    const refusal = gpuPayback({ ...H100, life: 2 });
    expect(refusal).toEqual({
      code: "never-pays-back",
      recovered: expect.closeTo((2 * 11837.976) / 30000, 10) as number,
      life: 2,
    });
  });

  it("says the most that was ever recovered where falling rents end in losses", () => {
    const refusal = gpuPayback({ ...H100, rateDecline: 0.6, fixedCost: 3000, stepsPerYear: 1 });
    const year1 = 2.35 * 0.7 * 8760 - 1.275 * 1.2 * 0.08 * 8760 - 3000;
    expect(refusal).toMatchObject({ code: "never-pays-back" });
    if (isRefusal(refusal) && refusal.code === "never-pays-back")
      expect(refusal.recovered * 30000).toBeGreaterThanOrEqual(year1);
  });

  it("refuses a life that is not a whole number of steps, and takes 0.1 + 0.2 years as 0.3", () => {
    expect(gpuPayback({ ...H100, life: 2.55 })).toEqual({
      code: "uneven-steps",
      term: "life",
      years: 2.55,
      stepsPerYear: 12,
    });
    expect(gpuPayback({ ...H100, capex: 1, life: (0.1 + 0.2) / 1.2 })).toBeGreaterThan(0);
  });

  it("answers where later steps would overflow, and refuses where the answer would", () => {
    expect(gpuPayback({ ...H100, discountRate: -0.99, life: 1000 })).toBeGreaterThan(0);
    expect(gpuPayback({ ...H100, hourlyRate: 0, rateDecline: -1e300 })).toEqual({
      code: "too-large",
    });
  });

  it("is where the ledger's Cumulative crosses 0", () => {
    fc.assert(
      fc.property(anyAsset, (asset) => {
        const undiscounted = { ...asset, discountRate: 0, residualShare: 0 };
        const years = gpuPayback(undiscounted);
        const rows = gpuLedger(undiscounted);
        if (isRefusal(rows)) throw new Error(rows.code);
        const crossing = rows.find(({ cumulative }) => cumulative >= 0);
        if (isRefusal(years)) expect(crossing).toBeUndefined();
        else expect(crossing?.step).toBe(Math.ceil(years * asset.stepsPerYear - 1e-9));
      }),
    );
  });
});
