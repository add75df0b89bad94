import fc from "fast-check";
import { gpuBreakevenRate } from "../../../src/model/gpu/gpuBreakevenRate";
import { gpuCashflows } from "../../../src/model/gpu/gpuCashflows";
import { gpuNpv } from "../../../src/model/gpu/gpuNpv";
import { gpuPayback } from "../../../src/model/gpu/gpuPayback";
import type { GpuAsset } from "../../../src/model/gpu/gpuFactors";
import { isRefusal } from "../../../src/model/refusal";
import { anyAsset } from "./assets";

/** What the published contract says, step by step. */
function steps(asset: GpuAsset) {
  const flows = gpuCashflows(asset);
  if (isRefusal(flows)) throw new Error(flows.code);
  let [npv, turnover, recovered, most] = [-asset.capex, asset.capex, 0, 0];
  let payback: number | null = null;
  for (let k = 0; k < flows.steps; k++) {
    const cash = flows.operating[k] * flows.discount[k];
    npv += cash;
    turnover += (flows.revenue[k] + flows.energy + flows.fixed) * flows.discount[k];
    if (payback === null && recovered + cash >= asset.capex)
      payback = (k + (asset.capex - recovered) / cash) / asset.stepsPerYear;
    recovered += cash;
    most = Math.max(most, recovered);
  }
  const residual = flows.residual * flows.discount[flows.steps - 1];
  return { npv: npv + residual, turnover: turnover + residual, payback, most };
}

/** Short lives and long ones, whole years and odd months. */
const assets = fc
  .tuple(anyAsset, fc.integer({ min: 1, max: 1200 }))
  .map(([asset, count]) => ({ ...asset, life: count / asset.stepsPerYear }));

describe("the closed forms of a GPU's cash", () => {
  it("give the NPV of the cash flows step by step, within 1e-12 of the amounts", () => {
    fc.assert(
      fc.property(assets, (asset) => {
        const { npv, turnover } = steps(asset);
        expect(Math.abs(Number(gpuNpv(asset)) - npv)).toBeLessThanOrEqual(1e-12 * turnover);
      }),
    );
  });

  it("give the payback of the cash flows step by step, or the most that is recovered", () => {
    fc.assert(
      fc.property(assets, (asset) => {
        const { payback, most } = steps(asset);
        const found = gpuPayback(asset);
        // A cumulative that only just touches capex may be either by rounding.
        fc.pre(Math.abs(most / asset.capex - 1) > 1e-9);
        if (payback !== null) {
          expect(Math.abs(Number(found) - payback)).toBeLessThanOrEqual(1e-11 * payback);
        } else if (isRefusal(found) && found.code === "never-pays-back") {
          expect(Math.abs(found.recovered - most / asset.capex)).toBeLessThanOrEqual(1e-12);
        } else throw new Error(`${JSON.stringify(found)}, not a refusal`);
      }),
    );
  });

  it("give the rent at which the step-by-step NPV is 0", () => {
    fc.assert(
      fc.property(assets, (asset) => {
        const hourlyRate = gpuBreakevenRate(asset);
        fc.pre(!isRefusal(hourlyRate) && asset.utilisation > 1e-3);
        const { npv, turnover } = steps({ ...asset, hourlyRate });
        expect(Math.abs(npv)).toBeLessThanOrEqual(1e-12 * turnover);
      }),
    );
  });
});
