import type { Column, Unit } from "../../model/workings";
import { format } from "../format";
import { strings } from "../../words/pane";

/** A number on the way as the pane writes it. */
export function figure(value: number, unit: Unit | "factor"): string {
  switch (unit) {
    case "share":
      return format.share(value);
    case "count":
      return format.count(value);
    case "amount":
    case "dollars":
    case "years":
    case "number":
    case "factor":
      return format.precise(value);
  }
}

/** A cell of a table of steps. */
export function columnCell(value: string | number, { unit }: Column): string {
  if (typeof value === "string") return value;
  return unit === "text" ? String(value) : figure(value, unit);
}

/** So many rows of a range are read by somebody. */
const MOST_ROWS = 40;
const MOST_COLUMNS = 8;

/** Whether Excel handed over a range of more than one cell. */
export function isRange(cell: unknown): cell is unknown[][] {
  if (!Array.isArray(cell)) return false;
  const rows = cell as unknown[][];
  return rows.length > 1 || (rows.at(0)?.length ?? 0) > 1;
}

/** What was handed over, in a few words. */
export function cellText(cell: unknown): string {
  if (isRange(cell))
    return strings.explain.size(format.count(cell.length), format.count(cell[0].length));
  const single: unknown = Array.isArray(cell) ? (cell as unknown[][])[0]?.[0] : cell;
  return plainText(single);
}

/** The upper left part of a range. */
export function rangeRows(range: readonly (readonly unknown[])[]): string[][] {
  const rows = range.slice(0, MOST_ROWS).map((row) => row.slice(0, MOST_COLUMNS).map(plainText));
  return range.length > MOST_ROWS ? [...rows, rows[0].map(() => "…")] : rows;
}

function plainText(cell: unknown): string {
  if (cell === null || cell === undefined || cell === "") return strings.explain.blank;
  if (typeof cell === "number") return format.precise(cell);
  if (typeof cell === "string") return cell;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  const { basicValue } = cell as { basicValue?: unknown };
  return typeof basicValue === "string" ? basicValue : "#VALUE!";
}
