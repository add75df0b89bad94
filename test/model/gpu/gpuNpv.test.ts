import fc from "fast-check";
import { gpuLedger } from "../../../src/model/gpu/gpuLedger";
import { gpuNpv } from "../../../src/model/gpu/gpuNpv";
import type { GpuAsset } from "../../../src/model/gpu/gpuFactors";
import { isRefusal } from "../../../src/model/refusal";
import { anyAsset, H100 } from "./assets";

/** Independent engine: the words of the documentation, summed hour by hour of the clock, no shared code. */
function summed(asset: GpuAsset): number {
  const { stepsPerYear: s, life } = asset;
  const steps = Math.round(life * s);
  let npv = -asset.capex;
  for (let step = 1; step <= steps; step++) {
    const rent = asset.hourlyRate * Math.pow(1 - asset.rateDecline, (step - 1) / s);
    const kwh = asset.powerKw * asset.pue;
    const hour = rent * asset.utilisation - kwh * asset.electricityPrice;
    const cash = (8760 * hour - asset.fixedCost) / s;
    npv += cash / Math.pow(1 + asset.discountRate, step / s);
  }
  return npv + (asset.capex * asset.residualShare) / Math.pow(1 + asset.discountRate, steps / s);
}

describe("gpuNpv(asset)", () => {
  it("is years · net cash − capex where nothing is discounted", () => {
    expect(gpuNpv(H100)).toBeCloseTo(6 * 11837.976 - 30000, 6);
  });

  it("adds the discounted residual", () => {
    const change =
      Number(gpuNpv({ ...H100, residualShare: 0.2, discountRate: 0.14 })) -
      Number(gpuNpv({ ...H100, discountRate: 0.14 }));
    expect(change).toBeCloseTo(6000 / 1.14 ** 6, 8);
  });

  it("equals direct summation", () => {
    fc.assert(
      fc.property(anyAsset, (asset) => {
        const scale = asset.capex + 8760 * asset.hourlyRate * 30 + 1e5;
        return Math.abs(Number(gpuNpv(asset)) - summed(asset)) <= 1e-11 * scale * 30;
      }),
    );
  });

  it("is the ledger's last Discounted cumulative", () => {
    fc.assert(
      fc.property(anyAsset, (asset) => {
        const rows = gpuLedger(asset);
        if (isRefusal(rows)) throw new Error(rows.code);
        const last = rows[rows.length - 1].discountedCumulative;
        return Math.abs(Number(gpuNpv(asset)) - last) <= 1e-6;
      }),
    );
  });

  it("refuses a value beyond the largest double", () => {
    expect(gpuNpv({ ...H100, discountRate: -0.99, life: 1000 })).toEqual({ code: "too-large" });
  });
});
