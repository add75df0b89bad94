import type { ICellData } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import { excelError } from "../protocol/errors";
import { EXCEL_ERRORS } from "./cellValue";

/** What writing a value does to a cell: its new content and, where Excel infers one, a number format. */
export interface Entry {
  readonly cell: ICellData;
  readonly format?: string;
}

const EMPTY = { v: null, t: null, f: null, si: null, p: null } as const;
const NUMBER = /^[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?$/i;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS_A_DAY = 86_400_000;
/** Serial 0 of the 1900 date system, moved by the leap day Excel wrongly gives 1900. */
const EPOCH = Date.UTC(1899, 11, 30);

/**
 * Reads a value as Excel reads one that is typed or written by an add-in: "=…" is a formula, "" clears,
 * a leading apostrophe makes text, text that looks like a number, a percentage, an ISO date, a truth value
 * or an error is one. Null leaves the cell alone.
 */
export function readEntry(value: unknown, isTextFormat: boolean): Entry | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "number") return { cell: number(value) };
  if (typeof value === "boolean") return { cell: boolean(value) };
  if (typeof value !== "string") throw excelError("InvalidArgument");
  if (value === "") return { cell: EMPTY };
  if (value.startsWith("=") && value.length > 1 && !isTextFormat)
    return { cell: { ...EMPTY, f: value } };
  if (value.startsWith("'")) return { cell: quoted(value.slice(1)) };
  return isTextFormat ? { cell: text(value) } : infer(value);
}

function infer(value: string): Entry {
  const upper = value.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { cell: boolean(upper === "TRUE") };
  if (EXCEL_ERRORS.has(upper)) return { cell: text(upper) };
  const isPercentage = value.endsWith("%");
  const digits = (isPercentage ? value.slice(0, -1) : value).trim();
  if (/\d/.test(digits) && NUMBER.test(digits)) {
    const parsed = Number(digits.replaceAll(",", ""));
    if (!isPercentage) {
      return digits.includes(",")
        ? { cell: number(parsed), format: digits.includes(".") ? "#,##0.00" : "#,##0" }
        : { cell: number(parsed) };
    }
    return { cell: number(parsed / 100), format: digits.includes(".") ? "0.00%" : "0%" };
  }
  const date = ISO_DATE.exec(value);
  if (date) {
    const days =
      (Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) - EPOCH) /
      MILLISECONDS_A_DAY;
    return { cell: number(days), format: "yyyy-mm-dd" };
  }
  return { cell: text(value) };
}

/** Text by force where it looks like something else: Univer would make a number of "1" with the next style. */
function quoted(value: string): ICellData {
  const isText = value === "" || infer(value).cell.t === CellValueType.STRING;
  return isText ? text(value) : { ...text(value), t: CellValueType.FORCE_STRING };
}

const number = (v: number): ICellData => ({ ...EMPTY, v, t: CellValueType.NUMBER });
const text = (v: string): ICellData => ({ ...EMPTY, v, t: CellValueType.STRING });
const boolean = (v: boolean): ICellData => ({ ...EMPTY, v: v ? 1 : 0, t: CellValueType.BOOLEAN });
