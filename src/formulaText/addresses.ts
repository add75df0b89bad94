import type { Area } from "./area";
import { MAX_COLUMNS, MAX_ROWS, isInsideSheet } from "./area";
import { columnIndex, columnLetters } from "./columns";

export interface Address {
  /** Null where the text names no sheet. */
  readonly sheetName: string | null;
  readonly area: Area;
}

const CELL = /^([A-Z]{1,3})([1-9]\d{0,6})$/;
const COLUMN = /^[A-Z]{1,3}$/;
const ROW = /^[1-9]\d{0,6}$/;
/** A name that a formula would read as a cell, in either notation. */
const LIKE_A_CELL = /^(?:[A-Z]{1,3}\d+|R\d*(?:C\d*)?|C\d*|TRUE|FALSE)$/i;

/**
 * Reads "B2", "A1:C3", "$A$1", "A:C", "2:5", each with or without "Sheet1!" or "'My sheet'!"; null if it is none.
 *
 * Own code beside the library that reads formulas, because it is in bundles that read no formula.
 */
export function parseAddress(text: string): Address | null {
  const bang = text.lastIndexOf("!");
  const sheetName = bang < 0 ? null : unquotedSheet(text.slice(0, bang));
  const [first = "", last = first, ...rest] = text
    .slice(bang + 1)
    .replaceAll("$", "")
    .toUpperCase()
    .split(":");
  const from = parseCorner(first.trim(), 0, 0);
  const to = parseCorner(last.trim(), MAX_ROWS - 1, MAX_COLUMNS - 1);
  if (!from || !to || rest.length > 0 || from.kind !== to.kind) return null;
  if (first === last && from.kind !== "cell" && !text.includes(":")) return null;
  const area = {
    startRow: Math.min(from.row, to.row),
    endRow: Math.max(from.row, to.row),
    startColumn: Math.min(from.column, to.column),
    endColumn: Math.max(from.column, to.column),
  };
  return isInsideSheet(area) ? { sheetName, area } : null;
}

interface Corner {
  readonly kind: "cell" | "column" | "row";
  readonly row: number;
  readonly column: number;
}

function parseCorner(text: string, openRow: number, openColumn: number): Corner | null {
  const cell = CELL.exec(text);
  if (cell) return { kind: "cell", row: Number(cell[2]) - 1, column: columnIndex(cell[1]) };
  if (COLUMN.test(text)) return { kind: "column", row: openRow, column: columnIndex(text) };
  if (ROW.test(text)) return { kind: "row", row: Number(text) - 1, column: openColumn };
  return null;
}

/** "B2", by row and column from 0. */
export function formatCell(row: number, column: number, absolute = ""): string {
  return `${absolute}${columnLetters(column)}${absolute}${row + 1}`;
}

export function formatArea(area: Area, absolute = ""): string {
  const { startRow, endRow, startColumn, endColumn } = area;
  const rows = `${absolute}${startRow + 1}:${absolute}${endRow + 1}`;
  const columns = `${absolute}${columnLetters(startColumn)}:${absolute}${columnLetters(endColumn)}`;
  if (startColumn === 0 && endColumn === MAX_COLUMNS - 1) return rows;
  if (startRow === 0 && endRow === MAX_ROWS - 1) return columns;
  const from = formatCell(startRow, startColumn, absolute);
  const to = formatCell(endRow, endColumn, absolute);
  return from === to ? from : `${from}:${to}`;
}

/** "Sheet1!A1:B2", with quotes round a name that needs them. */
export function formatAddress(sheetName: string, area: Area, absolute = ""): string {
  return `${quotedSheet(sheetName)}!${formatArea(area, absolute)}`;
}

/**
 * A sheet's name as a formula writes it before "!", and as Excel does: letters of any language need no quotes.
 *
 * @example
 * quotedSheet("It's") // "'It''s'"
 */
export function quotedSheet(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !LIKE_A_CELL.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** A sheet's name as a formula writes it before "!", without its quotes. */
export function unquotedSheet(name: string): string {
  return name.startsWith("'") && name.endsWith("'")
    ? name.slice(1, -1).replaceAll("''", "'")
    : name;
}
