import fc from "fast-check";
import { gpuBreakevenRate } from "../../../src/model/gpu/gpuBreakevenRate";
import { gpuIrr } from "../../../src/model/gpu/gpuIrr";
import { gpuNpv } from "../../../src/model/gpu/gpuNpv";
import { isRefusal } from "../../../src/model/refusal";
import { anyAsset, H100 } from "./assets";

describe("gpuIrr(asset)", () => {
  it("is the rate of a level annuity: 30,000 for 11,837.976 a year over six years is 32.00 %", () => {
    // Excel: RATE(6, -11837.976, 30000)
    expect(gpuIrr({ ...H100, stepsPerYear: 1 })).toBeCloseTo(0.3200056, 7);
  });

  it("has NPV 0", () => {
    fc.assert(
      fc.property(anyAsset, (asset) => {
        const rate = gpuIrr(asset);
        fc.pre(!isRefusal(rate) && rate > -0.9);
        const npv = Number(gpuNpv({ ...asset, discountRate: rate }));
        const scale = asset.capex / Math.min(1, 1 + rate) ** asset.life;
        expect(Math.abs(npv) / scale).toBeLessThanOrEqual(1e-9);
      }),
    );
  });

  it("takes no notice of the discount rate", () => {
    expect(gpuIrr({ ...H100, discountRate: 0.3 })).toBe(gpuIrr(H100));
  });

  it("is the highest of several rates", () => {
    // −100, +230, −132: 10 % and 20 %; rent falls so fast that the second year loses.
    const asset = { ...H100, capex: 100, utilisation: 1, powerKw: 0, stepsPerYear: 1, life: 2 };
    const rents = { hourlyRate: 362 / 8760, rateDecline: 1 - 1e-12, fixedCost: 132 };
    expect(gpuIrr({ ...asset, ...rents })).toBeCloseTo(0.2, 9);
  });

  it("refuses where no rate exists: a GPU that only costs", () => {
    expect(gpuIrr({ ...H100, hourlyRate: 0 })).toEqual({ code: "no-rate" });
  });
});

describe("gpuBreakevenRate(asset)", () => {
  it("is (capex ÷ 6 + costs a year) ÷ rented hours where nothing is discounted", () => {
    const costs = 30000 / 6 + 1500 + 1.275 * 1.2 * 0.08 * 8760;
    expect(gpuBreakevenRate(H100)).toBeCloseTo(costs / (0.7 * 8760), 12);
  });

  it("has GPU_NPV 0", () => {
    fc.assert(
      fc.property(anyAsset, (asset) => {
        const hourlyRate = gpuBreakevenRate(asset);
        fc.pre(!isRefusal(hourlyRate) && asset.utilisation > 1e-3);
        const npv = Number(gpuNpv({ ...asset, hourlyRate: hourlyRate }));
        const scale = asset.capex + (asset.fixedCost + 2e4) * asset.life;
        expect(Math.abs(npv) / scale).toBeLessThanOrEqual(1e-9);
      }),
    );
  });

  it("refuses where nothing is rented, or nothing needs to be", () => {
    expect(gpuBreakevenRate({ ...H100, utilisation: 0 })).toEqual({
      code: "no-breakeven",
      because: "nothing-rented",
    });
    const free = { ...H100, powerKw: 0, fixedCost: 0, residualShare: 1, discountRate: -0.1 };
    expect(gpuBreakevenRate(free)).toEqual({
      code: "no-breakeven",
      because: "worth-more-at-no-rent",
    });
  });
});
