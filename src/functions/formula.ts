import { isRefusal, type Refusal } from "../model/refusal";
import { excelError } from "./errors/excelError";
import { refuse, Refused } from "./errors/inputRefusal";
import type { Reader } from "./cells/number";

/** A table as Excel takes it: rows of equal length, the first row its header. A cell may hold an error of its own. */
export type Table = (string | number | CustomFunctions.Error)[][];

export type Readers = Readonly<Record<string, Reader<unknown>>>;
export type Arguments<P extends Readers> = { [K in keyof P]: ReturnType<P[K]> };

/** A formula as data: its parameters in order, each with its reader, and the model call behind it. */
export interface Formula<P extends Readers, R extends number | string | Table> {
  readonly parameters: P;
  readonly compute: (args: Arguments<P>) => R | Refusal;
  /** About how many microseconds it takes, for those who ask it many times; 1 where it is left out. */
  readonly work?: (args: Arguments<P>) => number;
}

/** Declares a formula; the parameters' order is the order of the keys. */
export function formula<P extends Readers, R extends number | string | Table>(
  parameters: P,
  compute: (args: Arguments<P>) => R | Refusal,
  work?: (args: Arguments<P>) => number,
): Formula<P, R> {
  return { parameters, compute, ...(work && { work }) };
}

/** A result with more cells than this is refused: Excel on the web drops larger answers. */
export const MAX_CELLS = 200_000;

/** Excel shows no longer text in a cell, and #VALUE! without a reason in its place. */
const LONGEST_TEXT = 32_767;

/**
 * Answers one cell: reads the arguments, asks the model, checks the result.
 *
 * @throws CustomFunctions.Error with the reason, for every refusal
 */
export function evaluate<P extends Readers, R extends number | string | Table>(
  { parameters, compute }: Formula<P, R>,
  cells: readonly unknown[],
): R {
  try {
    const result = compute(readArguments(parameters, cells));
    return isRefusal(result) ? refuse(result) : checkedResult(result);
  } catch (error) {
    // Excel reads the code and message off its own error class, which does not extend Error.
    // eslint-disable-next-line @typescript-eslint/only-throw-error
    if (error instanceof Refused) throw excelError(error.refusal);
    throw error;
  }
}

function readArguments<P extends Readers>(parameters: P, cells: readonly unknown[]): Arguments<P> {
  const entries = Object.entries(parameters).map(([name, read], i) => [name, read(cells[i], name)]);
  return Object.fromEntries(entries) as Arguments<P>;
}

function checkedResult<R extends number | string | Table>(result: R): R {
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
