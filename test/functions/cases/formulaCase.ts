/**
 * Tables of formulas as a user types them, with what their cells must show.
 *
 * In a formula, [name] stands for the address of the section's range of that name. A formula that fills
 * a table `shows` all of it: nothing may stand to the right of it or below.
 */
import type { AnyRefusal } from "../../../src/words/refusals/refusal";

export type Cell = string | number | boolean;
export type ExcelError = "#VALUE!" | "#NUM!" | "#N/A" | "#DIV/0!";
export type Code = AnyRefusal["code"];

export interface ValueCase {
  readonly what: string;
  readonly formula: string;
  readonly shows: Cell | readonly (readonly Cell[])[];
  /** Where the expected value comes from: a publication, or the calculation by hand. */
  readonly source: string;
  /** How far a number may be off; without it 1e-9, of numbers above 1 relative. */
  readonly within?: number;
}

export interface RefusalCase {
  readonly formula: string;
  readonly shows: ExcelError;
  readonly code: Code;
  readonly says: RegExp;
}

export interface FormulaSection {
  readonly title: string;
  /** Written before the formulas; ISO dates become dates, "=…" formulas, "'…" text. */
  readonly ranges: Readonly<Record<string, readonly (readonly Cell[])[]>>;
  readonly values: readonly ValueCase[];
  readonly refusals: readonly RefusalCase[];
}

/** One row of a table of refusals. */
export function refused(formula: string, shows: ExcelError, code: Code, says: RegExp): RefusalCase {
  return { formula, shows, code, says };
}

export const TOO_LARGE = /^The amounts are too large/;

/** The formulas whose own answer or refusal the cases are about: the outermost of each. */
export function covered(cases: readonly { readonly formula: string }[]): Set<string> {
  return new Set(cases.map(({ formula }) => /OURO\.([A-Z_]+)\(/.exec(formula)?.[1] ?? ""));
}
