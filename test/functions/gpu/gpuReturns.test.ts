import { inCell } from "../../support/customFunctions";
import { gpuBreakevenRateFormula } from "../../../src/functions/gpu/gpuBreakevenRate";
import { gpuIrrFormula } from "../../../src/functions/gpu/gpuIrr";
import { gpuNpvFormula } from "../../../src/functions/gpu/gpuNpv";
import { DepreciationMethod, gpuValueFormula } from "../../../src/functions/gpu/gpuValue";
import { gwToGpusFormula } from "../../../src/functions/gpu/gwToGpus";
import { cell } from "../../support/cell";

const gpuBreakevenRate = cell(gpuBreakevenRateFormula);
const gpuIrr = cell(gpuIrrFormula);
const gpuNpv = cell(gpuNpvFormula);
const gpuValue = cell(gpuValueFormula);
const gwToGpus = cell(gwToGpusFormula);

describe("GPU_IRR, GPU_BREAKEVEN_RATE", () => {
  const costs = [0.7, 1.275, 0.08, 1.2, 1500] as const;

  it("are where GPU_NPV is 0", () => {
    const rate = gpuIrr(30000, 2.35, ...costs);
    expect(gpuNpv(30000, 2.35, ...costs, null, rate)).toBeCloseTo(0, 6);
    const rent = gpuBreakevenRate(30000, ...costs, null, 0.14);
    expect(gpuNpv(30000, rent, ...costs, null, 0.14)).toBeCloseTo(0, 6);
  });

  it("are #NUM! where there is none", () => {
    expect(inCell(() => gpuIrr(30000, 0, ...costs))).toMatch("#NUM! There is no rate of return");
    expect(inCell(() => gpuBreakevenRate(30000, 0, 1, 0.08))).toBe(
      "#NUM! No break-even rent: no hour is rented.",
    );
  });
});

describe("GPU_VALUE, GW_TO_GPUS", () => {
  it("take straight-line and PUE 1.2 by default", () => {
    expect(gpuValue(30000, 2, 6)).toBeCloseTo(20000, 9);
    expect(gpuValue(30000, 9, 6, DepreciationMethod.doubleDeclining, 0.1)).toBe(3000);
    expect(gwToGpus(1, 1.275)).toBeCloseTo(653594.77, 2);
  });

  it("refuse with a reason", () => {
    expect(inCell(() => gpuValue(30000, 2, 6, DepreciationMethod.exponential))).toBe(
      "#VALUE! residualShare must be above 0 for the method exponential, which never reaches 0.",
    );
    expect(inCell(() => gwToGpus(1, 0))).toBe("#VALUE! kwPerGpu must be above 0, not 0.");
  });
});
