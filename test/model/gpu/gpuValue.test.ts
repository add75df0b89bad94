import fc from "fast-check";
import { DEPRECIATIONS, gpuValue, type Depreciable } from "../../../src/model/gpu/gpuValue";
import { gpusPowered } from "../../../src/model/gpu/gpusPowered";

const GPU: Depreciable = { capex: 30000, life: 10, method: "straight-line", residualShare: 0.25 };

describe("gpuValue(gpu, age)", () => {
  it.each([
    // Microsoft: SLN(30000, 7500, 10) = 2,250.
    { gpu: GPU, age: 1, value: 27750 },
    // SYD(30000, 7500, 10, 1) = 4,090.91; SYD(30000, 7500, 10, 10) = 409.09.
    { gpu: { ...GPU, method: "sum-of-years" as const }, age: 1, value: 25909.09 },
    { gpu: { ...GPU, method: "sum-of-years" as const }, age: 9, value: 7909.09 },
    // DDB(2400, 300, 10, 1, 2) = 480; DDB(2400, 300, 10, 10) = 22.12, which ends at the salvage value.
    {
      gpu: { ...GPU, capex: 2400, residualShare: 0.125, method: "double-declining" as const },
      age: 1,
      value: 1920,
    },
    {
      gpu: { ...GPU, capex: 2400, residualShare: 0.125, method: "double-declining" as const },
      age: 9,
      value: 322.12,
    },
    // By definition: half the life loses the square root of the residual share.
    { gpu: { ...GPU, method: "exponential" as const }, age: 5, value: 15000 },
    { gpu: { ...GPU, method: "sum-of-years" as const }, age: 0.5, value: 27954.545 },
  ])("$gpu.method at age $age is $value", ({ gpu, age, value }) => {
    expect(gpuValue(gpu, age)).toBeCloseTo(value, 2);
  });

  const gpus = fc.record({
    capex: fc.double({ min: 1, max: 1e6, noNaN: true }),
    life: fc.double({ min: 0.1, max: 30, noNaN: true }),
    method: fc.constantFrom(...DEPRECIATIONS),
    residualShare: fc.double({ min: 1e-6, max: 1, noNaN: true }),
  });
  const ages = fc.double({ min: 0, max: 31, noNaN: true });

  it("starts at capex, never rises, ends at the residual and stays there", () => {
    fc.assert(
      fc.property(gpus, ages, ages, (gpu, a, b) => {
        const value = (age: number) => Number(gpuValue(gpu, age)) / gpu.capex;
        expect(value(0)).toBeCloseTo(1, 12);
        expect(value(Math.max(a, b))).toBeLessThanOrEqual(value(Math.min(a, b)) + 1e-12);
        expect(value(gpu.life)).toBeCloseTo(gpu.residualShare, 12);
        expect(value(gpu.life * (1 - 1e-12))).toBeCloseTo(gpu.residualShare, 8);
      }),
    );
  });

  it("refuses exponential decline without a residual, at any age", () => {
    const gpu = { ...GPU, method: "exponential" as const, residualShare: 0 };
    expect(gpuValue(gpu, 20)).toEqual({ code: "needs-residual" });
  });
});

describe("gpusPowered(gigawatts, kwPerGpu, pue)", () => {
  it("runs 653,595 GPUs of 1.275 kW on a gigawatt at PUE 1.2", () => {
    expect(gpusPowered(1, 1.275, 1.2)).toBeCloseTo(653594.77, 2);
  });
});
