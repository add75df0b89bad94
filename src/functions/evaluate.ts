import { isRefusal } from "../model/refusal";
import { briefly } from "../model/workBudget";
import {
  mayHaveBackground,
  NoBackground,
  openBackground,
  type Background,
} from "./background/background";
import { tellCall } from "./calls";
import { excelError } from "./errors/excelError";
import type { AnyRefusal } from "../words/refusals/refusal";
import { answer, type AnyFormula, type Result } from "./formula";

/** Ranges longer than this always go to the worker. */
const MOST_ROWS = 10_000;

/**
 * Answers one cell. A long formula that takes long is answered by the worker, and the cell shows #BUSY! meanwhile;
 * where there is no worker it is answered at once, however long it takes.
 *
 * @returns      the result or a promise of it: Excel takes either
 * @throws CustomFunctions.Error with the reason, for every refusal; the promise is rejected with it
 */
export function evaluate<R extends Result>(
  formula: AnyFormula<R>,
  given: readonly unknown[],
): R | Promise<R> {
  const cells = given.map((cell) => (isLongRange(cell) ? withoutBlankEnd(cell) : cell));
  const answered = tellCall(formula.id, cells);
  try {
    const result = begin(formula, cells);
    if (result instanceof Promise) return result.finally(answered);
    answered();
    return result;
  } catch (error) {
    answered();
    throw error;
  }
}

/**
 * The same for the value preview: a long formula answers where that is soon, and else says that it takes longer. Nobody
 * is told of the call: it is of no cell.
 */
export function preview<R extends Result>(formula: AnyFormula<R>, given: readonly unknown[]): R {
  if (formula.isLong !== true) return shown(answer(formula, given));
  return shown(briefAnswer(formula, given) ?? { code: "in-preview" });
}

function begin<R extends Result>(
  formula: AnyFormula<R>,
  cells: readonly unknown[],
): R | Promise<R> {
  if (formula.isLong !== true || !mayHaveBackground) return shown(answer(formula, cells));
  const result = briefAnswer(formula, cells);
  if (result !== undefined) return shown(result);
  const background = openBackground();
  return background === null
    ? shown(answer(formula, cells))
    : longAnswer(background, formula, cells);
}

function isLongRange(cell: unknown): cell is unknown[][] {
  return Array.isArray(cell) && cell.length > MOST_ROWS;
}

/**
 * A range without the blank rows at its end: whole columns have a million of them. Blank is null or "", and 0 as well,
 * which Excel on the desktop passes for an empty cell; a list that long with zeros at its end is such a column.
 */
function withoutBlankEnd(rows: readonly unknown[][]): readonly unknown[][] {
  let length = rows.length;
  while (length > 1 && isBlankRow(rows[length - 1])) length--;
  return rows.slice(0, length);
}

/** A plain loop: it runs a million times before a cell with a whole column answers. */
function isBlankRow(row: readonly unknown[]): boolean {
  for (let c = 0; c < row.length; c++) {
    const cell = row[c];
    if (cell !== null && cell !== "" && cell !== 0 && cell !== undefined) return false;
  }
  return true;
}

function shown<R extends Result>(result: R | AnyRefusal): R {
  // Excel reads the code and message off its own error class, which does not extend Error.
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  if (isRefusal(result)) throw excelError(result);
  return result as R;
}

/** The answer if the page can give it soon; undefined if that takes long. */
export function briefAnswer<R extends Result>(
  formula: AnyFormula<R>,
  cells: readonly unknown[],
): R | AnyRefusal | undefined {
  if (cells.some(isLongRange)) return undefined;
  return briefly((budget) => answer(formula, cells, budget));
}

async function longAnswer<R extends Result>(
  background: Background,
  formula: AnyFormula<R>,
  cells: readonly unknown[],
): Promise<R> {
  try {
    return shown((await background.ask(formula.id, cells)) as R | AnyRefusal);
  } catch (error) {
    if (error instanceof NoBackground) return shown(answer(formula, cells));
    throw error;
  }
}
