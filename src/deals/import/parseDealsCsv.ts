import Papa from "papaparse";
import { unguardedText } from "../guardedText";
import { columnOf } from "./importColumns";
import { IMPORT_LIMITS } from "./importLimits";
import { refused, type ImportedDeals } from "./importRows";
import { parseDealsTable } from "./parseDealsTable";

const DELIMITERS = [",", ";", "\t"] as const;
type Delimiter = (typeof DELIMITERS)[number];

/**
 * A user's own deals out of a CSV file: `parseDealsTable`, with the row numbers that a spreadsheet shows.
 *
 * The delimiter is a comma, a semicolon or a tab, whichever makes most of the first line. Between
 * semicolons 1.234 is refused unless another number tells the decimal sign: such files come from where
 * 1.234 is a thousand. An apostrophe before a formula is the guard that `dealsCsv` put there and goes.
 */
export function parseDealsCsv(text: string): ImportedDeals {
  const { bytes: limit } = IMPORT_LIMITS;
  const found = new Blob([text]).size;
  if (found > limit) return refused({ code: "file-too-large", row: 0, found, limit });
  // One kind of line end, so that a file that mixes them is not cut at one kind only.
  const clean = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const delimiter = delimiterOf(clean);
  const { data, errors } = Papa.parse<string[]>(clean, { delimiter, newline: "\n" });
  const open = errors.filter(({ type }) => type === "Quotes");
  if (open.length > 0) {
    const rows = new Set(open.map(({ row = 0 }) => row + 1));
    return refused(...[...rows].map((row) => ({ code: "open-quote", row }) as const));
  }
  const cells = data.map((row) => row.map(unguardedText));
  return parseDealsTable(cells, delimiter === ";" ? "unknown" : "point");
}

/** The delimiter under which the first line names most of our columns, or else has most cells. */
function delimiterOf(text: string): Delimiter {
  const line = text.trimStart();
  const scored = DELIMITERS.map((delimiter) => {
    const [first = []] = Papa.parse<string[]>(line, { delimiter, newline: "\n", preview: 1 }).data;
    const named = first.filter((cell) => columnOf(cell) !== undefined).length;
    return { delimiter, named, cells: first.length };
  });
  return scored.reduce((best, next) =>
    next.named > best.named || (next.named === best.named && next.cells > best.cells) ? next : best,
  ).delimiter;
}
