import { oneCell, type Plain } from "../cells/cell";
import type { Reader } from "../cells/number";
import { refuse } from "../errors/inputRefusal";
import type { Study } from "./study";

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
