import { WorkBudget } from "../model/workBudget";
import { isRefusal, type Refusal } from "../model/refusal";
import type { AnyRefusal } from "../words/refusals/refusal";
import { refuse, Refused } from "./errors/inputRefusal";
import type { Reader } from "./cells/number";

/** A table as Excel takes it: rows of equal length, the first row its header. A cell may hold an error of its own. */
export type Table = (string | number | CustomFunctions.Error)[][];

/** What a formula answers where it does not refuse. */
export type Result = number | string | Table;

export type Readers = Readonly<Record<string, Reader<unknown>>>;
export type Arguments<P extends Readers> = { [K in keyof P]: ReturnType<P[K]> };

/** A formula as data: its id, its parameters in order, each with its reader, and the model call behind it. */
export interface Formula<I extends string, P extends Readers, R extends Result> {
  /** As a cell calls it after `OURO.`. */
  readonly id: I;
  readonly parameters: P;
  readonly compute: (args: Arguments<P>, budget: WorkBudget) => R | Refusal;
  /** Estimated microseconds, for formulas that call it many times; 1 if not given. */
  readonly work?: (args: Arguments<P>) => number;
}

/** A formula that may take long: the worker answers it where it does (see `evaluate`). */
export interface LongFormula<I extends string, P extends Readers, R extends Result> extends Formula<
  I,
  P,
  R
> {
  readonly isLong: true;
}

/** Any formula, whatever its arguments: only its own readers can make them. */
export interface AnyFormula<R extends Result = Result> {
  readonly id: string;
  readonly parameters: Readers;
  readonly compute: (args: never, budget: WorkBudget) => R | Refusal;
  readonly work?: (args: never) => number;
  readonly isLong?: true;
}

/**
 * Declares a formula; the parameters' order is the order of the keys. What Excel shows of it (descriptions, optional
 * arguments, examples) is the docstring of the `declare function` in the same file, which has no code of its own.
 */
export function formula<const I extends string, P extends Readers, R extends Result>(
  id: I,
  parameters: P,
  compute: (args: Arguments<P>, budget: WorkBudget) => R | Refusal,
  work?: (args: Arguments<P>) => number,
): Formula<I, P, R> {
  return { id, parameters, compute, ...(work && { work }) };
}

/** Declares a formula that may take long, because its tables may be large or it calculates many times. */
export function longFormula<const I extends string, P extends Readers, R extends Result>(
  ...declaration: Parameters<typeof formula<I, P, R>>
): LongFormula<I, P, R> {
  return { ...formula(...declaration), isLong: true };
}

/** A result with more cells than this is refused: Excel on the web drops larger answers. */
export const MAX_CELLS = 200_000;

/** In a microsecond of estimated work. */
const STEPS = 1000;

/** Excel shows no longer text in a cell, and #VALUE! without a reason in its place. */
const LONGEST_TEXT = 32_767;

/** What a cell with these arguments would show, or why it shows an error. */
export function answer<R extends Result>(
  { parameters, compute, work }: AnyFormula<R>,
  cells: readonly unknown[],
  budget = new WorkBudget(),
): R | AnyRefusal {
  try {
    const args = readArguments(parameters, cells);
    // An estimate alone refuses nothing, but the page need not begin what will be long.
    if (work !== undefined) budget.allows(STEPS * work(args));
    const result = compute(args, budget);
    return isRefusal(result) ? result : checkedResult(result);
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

/** The arguments of the formula with these readers, which alone knows their types. */
function readArguments(parameters: Readers, cells: readonly unknown[]): never {
  // Ten thousand cells ask at once: no array of pairs between.
  const args: Record<string, unknown> = {};
  Object.keys(parameters).forEach((name, i) => {
    args[name] = parameters[name](cells[i], name);
  });
  return args as never;
}

function checkedResult<R extends Result>(result: R): R {
  if (Array.isArray(result)) checkTable(result);
  else checkCell(result);
  return result;
}

/** Refuses a table that would be too large; formulas that know its size ask before they work it out. */
export function checkSize(rows: number, columns: number): void {
  const cells = rows * columns;
  if (cells > MAX_CELLS) refuse({ code: "result-too-large", cells, limit: MAX_CELLS });
}

function checkTable(table: Table): void {
  checkSize(table.length, table[0]?.length ?? 0);
  for (const row of table) row.forEach(checkCell);
}

function checkCell(cell: Table[number][number]): void {
  if (typeof cell === "number" && !Number.isFinite(cell)) refuse({ code: "too-large" });
  if (typeof cell === "string" && cell.length > LONGEST_TEXT)
    refuse({ code: "text-too-long", length: cell.length, limit: LONGEST_TEXT });
}

/** A share as a cell of a result: a share of nothing is blank. */
export function shareCell(part: number, whole: number): number | string {
  return whole > 0 ? part / whole : "";
}
