import { DEPRECIATIONS, gpuValue as value } from "../../model/gpu/gpuValue";
import { number, optionalNumber, SHARE } from "../cells/number";
import { choice } from "../cells/text";
import { formula } from "../formula";

/** @customenum {string} */
export enum DepreciationMethod {
  /** Evenly over its life */
  straightLine = "straight-line",
  /** Faster at first, by the sum of the years' digits */
  sumOfYears = "sum-of-years",
  /** Twice the straight-line share of what is left, each year */
  doubleDeclining = "double-declining",
  /** The same share of what is left each year; needs a residual */
  exponential = "exponential",
}

const parameters = {
  capex: number({ above: 0 }),
  age: number({ min: 0 }),
  life: number({ above: 0, max: 1000 }),
  method: choice(DEPRECIATIONS, "straight-line"),
  residualShare: optionalNumber(0, SHARE),
};

export const gpuValueFormula = formula("GPU_VALUE", parameters, ({ age, ...gpu }) =>
  value(gpu, age),
);

/**
 * Value of a GPU at an age, in dollars, by a depreciation method; at or past its life it is the residual.
 * @customfunction GPU_VALUE
 * @param capex Price paid, in dollars.
 * @param age Years since purchase.
 * @param life Years until only the residual is left.
 * @param method "straight-line" (default), "sum-of-years", "double-declining" or "exponential" (needs a residual).
 * @param residualShare Share of capex left at the end of life, 0 to 1. Default 0.
 * @returns Dollars.
 * @remarks "sum-of-years" and "double-declining" have the values of Excel's SYD and DDB at whole
 *   ages and fall evenly between them; the last year of "double-declining" ends at the residual.
 * @see Microsoft, "SYD function" and "DDB function"
 * @example After one of five years.
 *   =OURO.GPU_VALUE(30000,1,5,"sum-of-years",0.25)
 * @example =OURO.GPU_VALUE(30000,1,5)
 * @throws =OURO.GPU_VALUE(30000,1,5,"exponential")
 */
export declare function GPU_VALUE(
  capex: unknown,
  age: unknown,
  life: unknown,
  method?: DepreciationMethod,
  residualShare?: unknown,
): number;
