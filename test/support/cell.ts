import "./customFunctions";
import { evaluate } from "../../src/functions/evaluate";
import type { AnyFormula, Result } from "../../src/functions/formula";

/** A formula as a cell calls it: with its arguments in order, blank and omitted ones as null or undefined. */
export function cell<R extends Result>(formula: AnyFormula<R>): (...cells: unknown[]) => R {
  // There is no worker in Node, so the answer is never a promise.
  return (...cells) => evaluate(formula, cells) as R;
}
