import type { Outcome } from "../refusal";

/** How a GPU loses value; the names are what a cell holds. */
export const DEPRECIATIONS = [
  "straight-line",
  "sum-of-years",
  "double-declining",
  "exponential",
] as const;

export type Depreciation = (typeof DEPRECIATIONS)[number];

/** What a GPU cost and how it wears. */
export interface Depreciable {
  /** Price paid, above 0. */
  capex: number;
  /** Years until only the residual is left, above 0. */
  life: number;
  method: Depreciation;
  /** Share of capex left at the end of life, 0–1. */
  residualShare: number;
}

/**
 * Value of a GPU at an age, by one of four depreciation methods.
 *
 * "straight-line" falls evenly to the residual. "exponential" falls by a constant share a year and
 * needs a residual. "sum-of-years" and "double-declining" have the values of Excel's SYD and DDB at
 * whole ages and fall evenly between them; the last year of "double-declining" ends at the residual.
 *
 * @param age years since purchase, at least 0; at or past life the value is the residual
 * @returns   currency of capex; refusal `needs-residual`
 * @see       Microsoft, "SYD function", "DDB function"
 * @example
 * gpuValue({ capex: 30000, life: 5, method: "sum-of-years", residualShare: 0.25 }, 1) // 22500
 * gpuValue({ capex: 2400, life: 10, method: "double-declining", residualShare: 0.125 }, 1) // 1920
 * gpuValue({ capex: 100, life: 4, method: "exponential", residualShare: 0.0625 }, 2) // 25
 */
export function gpuValue(gpu: Depreciable, age: number): Outcome<number> {
  if (gpu.method === "exponential" && gpu.residualShare === 0) return { code: "needs-residual" };
  if (age >= gpu.life) return gpu.capex * gpu.residualShare;
  return gpu.capex * share(gpu, age);
}

function share(gpu: Depreciable, age: number): number {
  const { life, residualShare, method } = gpu;
  switch (method) {
    case "straight-line":
      return 1 - (1 - residualShare) * (age / life);
    case "exponential":
      return residualShare ** (age / life);
    case "sum-of-years":
      return betweenYears(age, life, residualShare, (year) => {
        const left = ((life - year) / life) * ((life - year + 1) / (life + 1));
        return residualShare + (1 - residualShare) * left;
      });
    case "double-declining":
      return betweenYears(age, life, residualShare, (year) =>
        Math.max(residualShare, Math.max(0, 1 - 2 / life) ** year),
      );
  }
}

/** Falls evenly between the values at whole ages; the last year, perhaps a part of one, ends life. */
function betweenYears(
  age: number,
  life: number,
  residualShare: number,
  atYear: (year: number) => number,
): number {
  const from = Math.floor(age);
  const to = Math.min(from + 1, life);
  const end = to === life ? residualShare : atYear(to);
  return atYear(from) + (end - atYear(from)) * ((age - from) / (to - from));
}
