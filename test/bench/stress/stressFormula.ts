import { flows, columnOf, ROWS, SHEETS } from "./inputs";

/** One formula of the stress workbook: where it stands, the call it makes, and what must come back. */
export interface StressFormula {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly id: string;
  readonly args: readonly Argument[];
  /** Cells that the answer fills. */
  readonly rows: number;
  readonly columns: number;
  /** Throws where the answer, a value or a table, is wrong. */
  readonly verify: (answer: unknown) => void;
}

/** An argument as it stands in the formula, and as the add-in is handed it. */
export interface Argument {
  readonly text: string;
  readonly value: unknown;
}

export const literal = (value: string | number): Argument => ({
  text: JSON.stringify(value),
  value,
});

/** The first rows of a range of flows. */
export function flowsArgument(range: number, shift: number, rows = ROWS) {
  const [from, to] = [letter(columnOf(range)), letter(columnOf(range) + 2)];
  return {
    text: `${SHEETS.flows}!$${from}$1:$${to}$${rows}`,
    value: flows(range, shift).slice(0, rows),
  };
}

const letter = (column: number): string => String.fromCharCode(65 + column);
