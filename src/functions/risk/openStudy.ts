import { oneLine } from "../cells/list";
import type { Reader } from "../cells/number";
import { text } from "../cells/text";
import { refuse } from "../errors/inputRefusal";
import { scalarFormulas, type ScalarFormula } from "./scalarFormulas";
import { Study } from "./study";

/** A scalar formula with its id. */
interface Named {
  readonly id: string;
  readonly formula: ScalarFormula;
}

/** Reads a formula's name, without regard to case, with or without `OURO.` before it. */
export const formulaName: Reader<Named> = (cell, argument) => {
  const found = text(cell, argument);
  const id = found.replace(/^=?(OURO\.)?/i, "").toUpperCase();
  const formula = scalarFormulas.get(id);
  if (formula !== undefined) return { id, formula };
  return refuse({ code: "not-a-choice", found, choices: [...scalarFormulas.keys()], argument });
};

/** Reads the cells of one row or column as they are; what they must be depends on another argument. */
export const cellLine: Reader<unknown[]> = (range, argument) =>
  oneLine(range, argument).map(({ cell }) => cell);

/** The formula with its inputs read; blank cells behind the last argument do not count. */
export function openStudy({ id, formula }: Named, inputs: readonly unknown[]): Study {
  const takes = Object.keys(formula.parameters).length;
  // Excel on the desktop passes blank cells as 0.
  const found = withoutBlanksAtEnd(inputs, (cell) => isBlankCell(cell) || cell === 0);
  if (found.length > takes) {
    return refuse({ code: "too-many-inputs", found: found.length, formula: id, takes });
  }
  return new Study(id, formula, inputs);
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
