import type { ICellData } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import { plainNumbers } from "../../formulaText/numbers";
import { isFormula } from "../../formulaText/syntax";
import { excelError } from "../protocol/errors";
import { EXCEL_ERRORS } from "./cellValue";
import { typedNumber } from "./typedNumber";

/** What writing a value does to a cell: its new content and, where Excel infers one, a number format. */
export interface Entry {
  readonly cell: ICellData;
  readonly format?: string;
}

const EMPTY = { v: null, t: null, f: null, si: null, p: null } as const;
/** The longest text that Excel keeps in a cell. */
export const MOST_LETTERS = 32_767;
/** The longest text in quotes in a formula. */
const LONGEST_QUOTE = 255;

/**
 * Reads a value as Excel reads one that is typed or written by an add-in. A text is typed: a leading "=", "+", "-" or
 * "@" makes a formula, a leading apostrophe makes text, and what looks like a number, a percentage, a date, a time,
 * a truth value or an error is one. "" clears; null leaves the cell alone.
 *
 * @param isHeader  of a table: all that is written there is text
 * @throws ExcelError "InvalidArgument" for a formula that Excel cannot read, and for what is too long
 */
export function readEntry(
  value: unknown,
  { isTextFormat, isHeader }: { readonly isTextFormat: boolean; readonly isHeader: boolean },
): Entry | null {
  if (value === null || value === undefined) return null;
  if (isHeader && value !== "") return { cell: header(value) };
  if (typeof value === "number") return { cell: number(value) };
  if (typeof value === "boolean") return { cell: boolean(value) };
  if (typeof value !== "string" || value.length > MOST_LETTERS) throw excelError("InvalidArgument");
  if (value === "") return { cell: EMPTY };
  if (value.startsWith("'")) return { cell: quoted(value.slice(1)) };
  if (isTextFormat) return { cell: text(value) };
  const typed = inferred(value);
  if (typed) return typed;
  return { cell: /^[=+\-@]./s.test(value) ? formula(value) : text(value) };
}

/** A number, truth value or error; null where the text is none. */
function inferred(value: string): Entry | null {
  const upper = value.trim().toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { cell: boolean(upper === "TRUE") };
  if (EXCEL_ERRORS.has(upper)) return { cell: text(upper) };
  const typed = typedNumber(value);
  if (typed === null) return null;
  return typed.format === undefined
    ? { cell: number(typed.number) }
    : { cell: number(typed.number), format: typed.format };
}

/** "+1", "-A1" and "@SUM(A1)" begin formulas as "=" does; "@" asks for one value of a reference, so "@23" is none. */
function formula(value: string): ICellData {
  const entered = value.startsWith("=") ? value : `=${value}`;
  const isRead = isFormula(entered) && !/^=?@\s*["\d.{]/.test(entered);
  if (!isRead || hasLongQuote(entered)) throw excelError("InvalidArgument");
  return { ...EMPTY, f: plainNumbers(entered) };
}

const hasLongQuote = (entered: string): boolean =>
  entered.length > LONGEST_QUOTE &&
  (entered.match(/"(?:[^"]|"")*"/g) ?? []).some(
    (quote) => quote.slice(1, -1).replaceAll('""', '"').length > LONGEST_QUOTE,
  );

function header(value: unknown): ICellData {
  if (typeof value === "boolean") return quoted(value ? "TRUE" : "FALSE");
  return quoted(String(value).replace(/^'/, ""));
}

/** Text by force where it looks like something else: Univer would make a number of "1" with the next style. */
function quoted(value: string): ICellData {
  return inferred(value) === null ? text(value) : { ...text(value), t: CellValueType.FORCE_STRING };
}

const number = (v: number): ICellData => ({ ...EMPTY, v, t: CellValueType.NUMBER });
const text = (v: string): ICellData => ({ ...EMPTY, v, t: CellValueType.STRING });
const boolean = (v: boolean): ICellData => ({ ...EMPTY, v: v ? 1 : 0, t: CellValueType.BOOLEAN });
