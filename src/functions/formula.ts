import { allowed, usedUp } from "../model/patience";
import { isRefusal, type Refusal } from "../model/refusal";
import { tellCall } from "./calls";
import { excelError } from "./errors/excelError";
import { refuse, Refused, type AnyRefusal } from "./errors/inputRefusal";
import type { Reader } from "./cells/number";

/** A table as Excel takes it: rows of equal length, the first row its header. A cell may hold an error of its own. */
export type Table = (string | number | CustomFunctions.Error)[][];

/** What a formula answers where it does not refuse. */
export type Result = number | string | Table;

export type Readers = Readonly<Record<string, Reader<unknown>>>;
export type Arguments<P extends Readers> = { [K in keyof P]: ReturnType<P[K]> };

/** A formula as data: its id, its parameters in order, each with its reader, and the model call behind it. */
export interface Formula<P extends Readers, R extends Result> {
  /** As a cell calls it after `OURO.`. */
  readonly id: string;
  readonly parameters: P;
  readonly compute: (args: Arguments<P>) => R | Refusal;
  /** About how many microseconds it takes, for those who ask it many times or cannot wait; 1 where it is left out. */
  readonly work?: (args: Arguments<P>) => number;
}

/** Declares a formula; the parameters' order is the order of the keys. */
export function formula<P extends Readers, R extends Result>(
  id: string,
  parameters: P,
  compute: (args: Arguments<P>) => R | Refusal,
  work?: (args: Arguments<P>) => number,
): Formula<P, R> {
  return { id, parameters, compute, ...(work && { work }) };
}

/** A result with more cells than this is refused: Excel on the web drops larger answers. */
export const MAX_CELLS = 200_000;

/** In microseconds. */
const LONGEST_WORK = 2_000_000;

/** Excel shows no longer text in a cell, and #VALUE! without a reason in its place. */
const LONGEST_TEXT = 32_767;

/**
 * Answers one cell: reads the arguments, asks the model, checks the result.
 *
 * @throws CustomFunctions.Error with the reason, for every refusal
 */
export function evaluate<P extends Readers, R extends Result>(
  formula: Formula<P, R>,
  cells: readonly unknown[],
): R {
  tellCall(formula.id, cells);
  return shown(answer(formula, cells));
}

/** @throws CustomFunctions.Error with the reason where the answer is a refusal */
export function shown<R extends Result>(result: R | AnyRefusal): R {
  // Excel reads the code and message off its own error class, which does not extend Error.
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  if (isRefusal(result)) throw excelError(result);
  return result as R;
}

/** What a cell with these arguments would show, or why it shows an error. */
export function answer<P extends Readers, R extends Result>(
  { parameters, compute, work }: Formula<P, R>,
  cells: readonly unknown[],
): R | AnyRefusal {
  try {
    const args = readArguments(parameters, cells);
    if (work !== undefined && work(args) > allowed(LONGEST_WORK)) usedUp();
    const result = compute(args);
    return isRefusal(result) ? result : checkedResult(result);
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

function readArguments<P extends Readers>(parameters: P, cells: readonly unknown[]): Arguments<P> {
  // Ten thousand cells ask at once: no array of pairs between.
  const args: Record<string, unknown> = {};
  Object.keys(parameters).forEach((name, i) => {
    args[name] = parameters[name](cells[i], name);
  });
  return args as Arguments<P>;
}

function checkedResult<R extends Result>(result: R): R {
  if (Array.isArray(result)) checkTable(result);
  else checkCell(result);
  return result;
}

function checkTable(table: Table): void {
  const cells = table.length * (table[0]?.length ?? 0);
  if (cells > MAX_CELLS) refuse({ code: "result-too-large", cells, limit: MAX_CELLS });
  for (const row of table) row.forEach(checkCell);
}

function checkCell(cell: Table[number][number]): void {
  if (typeof cell === "number" && !Number.isFinite(cell)) refuse({ code: "too-large" });
  if (typeof cell === "string" && cell.length > LONGEST_TEXT)
    refuse({ code: "text-too-long", length: cell.length, limit: LONGEST_TEXT });
}
