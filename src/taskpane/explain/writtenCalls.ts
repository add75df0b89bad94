import { callsIn } from "../../formulaText/calls";

/** A call of an OURO formula as a cell's formula writes it. */
export interface WrittenCall {
  id: string;
  /** Its arguments; "" where one is left out. */
  args: readonly string[];
}

/** The calls of OURO formulas in a formula, in the order in which they are written. */
export function writtenCalls(formula: string): WrittenCall[] {
  return callsIn(formula).flatMap(({ name, args }) => {
    const match = /^OURO\.([A-Z_]+)$/i.exec(name);
    return match === null ? [] : [{ id: match[1].toUpperCase(), args }];
  });
}
