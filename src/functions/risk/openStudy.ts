import type { WorkBudget } from "../../model/workBudget";
import { oneCell, type Plain } from "../cells/cell";
import { oneLine } from "../cells/list";
import type { Reader } from "../cells/number";
import { text } from "../cells/text";
import { refuse } from "../errors/inputRefusal";
import { scalarFormulas, type ScalarFormula } from "./scalarFormulas";
import { Study } from "./study";

/** Reads a formula's name, without regard to case, with or without `OURO.` before it. */
export const formulaName: Reader<ScalarFormula> = (cell, argument) => {
  const found = text(cell, argument);
  const id = found.replace(/^=?(OURO\.)?/i, "").toUpperCase();
  return (
    scalarFormulas.find((formula) => formula.id === id) ??
    refuse({ code: "not-a-choice", found, choices: scalarFormulas.map(({ id }) => id), argument })
  );
};

/** Reads the cells of one row or column as they are; what they must be depends on another argument. */
export const cellLine: Reader<unknown[]> = (range, argument) =>
  oneLine(range, argument).map(({ cell }) => cell);

/** The formula with its inputs read; blank cells behind the last argument do not count. */
export function openStudy(
  formula: ScalarFormula,
  inputs: readonly unknown[],
  budget: WorkBudget,
): Study {
  const takes = Object.keys(formula.parameters).length;
  // Excel on the desktop passes blank cells as 0.
  const found = withoutBlanksAtEnd(inputs, (cell) => isBlankCell(cell) || cell === 0);
  if (found.length > takes) {
    return refuse({ code: "too-many-inputs", found: found.length, formula: formula.id, takes });
  }
  return new Study(formula, inputs, budget);
}

/** The cells up to the last that is not blank. */
export function withoutBlanksAtEnd(
  cells: readonly unknown[],
  isBlank: (cell: unknown) => boolean = isBlankCell,
): readonly unknown[] {
  let length = cells.length;
  while (length > 0 && isBlank(cells[length - 1])) length--;
  return cells.slice(0, length);
}

/** Empty, or nothing but spaces. */
export function isBlankCell(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/** Reads the cell that chooses an input: a position, a name, or null. */
export const inputChoice: Reader<Plain> = (cell, argument) => oneCell(cell, { argument });

/** The index of the input that a cell chooses by position (1 …) or by parameter name. */
export function inputOf({ names }: Study, cell: Plain, argument: string): number {
  if (cell === null) return refuse({ code: "missing", argument });
  const wanted = String(cell).trim().toLowerCase();
  const byName = names.findIndex((name) => name.toLowerCase() === wanted);
  const input = byName >= 0 ? byName : Number(wanted) - 1;
  if (wanted !== "" && Object.hasOwn(names, input)) return input;
  return refuse({ code: "not-a-choice", found: String(cell), choices: names, argument });
}

/** The same, of an input that is a number. */
export function numericInputOf(study: Study, cell: Plain, argument: string) {
  const input = inputOf(study, cell, argument);
  const rules = study.rules(input);
  if (rules !== null) return { input, rules };
  const choices = study.names.filter((_, i) => study.rules(i) !== null);
  return refuse({ code: "not-a-choice", found: study.names[input], choices, argument });
}
