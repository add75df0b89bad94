import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { formatCell } from "./addresses";

/** By row and column from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/**
 * A formula as it reads when it is filled from one cell into another: relative references move; absolute ones,
 * names and texts stay. A reference that leaves the sheet on one side comes in on the other, as in the shared
 * formulas of a file.
 *
 * @example
 * filledFormula("=A1+$B$1", { row: 0, column: 0 }, { row: 1, column: 2 }) // "=C2+$B$1"
 */
export function filledFormula(formula: string, from: Cell, to: Cell): string {
  if (from.row === to.row && from.column === to.column) return formula;
  const relative = translateFormulaToR1C1(formula, formatCell(from.row, from.column));
  return translateFormulaToA1(relative, formatCell(to.row, to.column));
}

/**
 * A formula with its relative references counted from its cell, so that filled cells have the same.
 *
 * @example
 * relativeFormula("=A1*$B$1", { row: 1, column: 0 }) // "=R[-1]C*R1C2"
 */
export function relativeFormula(formula: string, { row, column }: Cell): string {
  return translateFormulaToR1C1(formula, formatCell(row, column));
}
