import Papa from "papaparse";
import { guardedText } from "../guardedText";
import { FILE_COLUMNS } from "../legColumns";
import type { LegRow } from "../legRows";

/** Excel reads a CSV file as UTF-8 only where it begins with this. */
const BOM = "\uFEFF";
const LINE_END = "\r\n";

/**
 * Legs as a CSV file (RFC 4180, with the byte order mark that Excel wants), in the columns of DEALS. Text
 * that a spreadsheet would run as a formula gets an apostrophe before it; `parseDealsCsv` takes it off again.
 */
export function dealsCsv(rows: readonly LegRow[]): string {
  const table = [
    FILE_COLUMNS.map(({ header }) => header),
    ...rows.map((leg) => FILE_COLUMNS.map(({ key }) => cellText(leg[key]))),
  ];
  return `${BOM}${Papa.unparse(table, { newline: LINE_END })}${LINE_END}`;
}

function cellText(value: LegRow[keyof LegRow]): string {
  switch (typeof value) {
    case "string":
      return guardedText(value);
    case "number":
      return String(value);
    case "boolean":
      return value ? "yes" : "no";
    default:
      return "";
  }
}
