import Papa from "papaparse";
import { unguardedText } from "../guardedText";
import { columnOf } from "./importColumns";
import { IMPORT_LIMITS } from "./importLimits";
import { refused, type ImportChoices, type ImportedDeals } from "./importRows";
import { parseDealsTable } from "./parseDealsTable";

const DELIMITERS = [",", ";", "\t", "|"];
/** Excel's own line for the delimiter, which it takes from the file that it opens. */
const SEP = /^sep=(.)[ \t]*(?=\n|$)/i;
/** Lines that show the delimiter: a title or two, the header, a leg. */
const SHOWING = 25;

/**
 * A user's own deals out of a CSV file: `parseDealsTable`, with the row numbers that a spreadsheet shows.
 *
 * The delimiter is the one that a line "sep=;" names, else a comma, a semicolon, a tab or a bar, whichever names
 * most columns or makes most cells. Between semicolons 1.234 is refused unless another number tells the decimal sign: such files come from where
 * 1.234 is a thousand. An apostrophe before a formula is the guard that `dealsCsv` put there and goes.
 */
export function parseDealsCsv(text: string, choices: ImportChoices = {}): ImportedDeals {
  const { bytes: limit } = IMPORT_LIMITS;
  const found = new Blob([text]).size;
  if (found > limit) return refused({ code: "file-too-large", row: 0, found, limit });
  // One kind of line end, so that a file that mixes them is not cut at one kind only.
  const clean = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const sep = SEP.exec(clean);
  // The line for the delimiter stays in the count of rows, as a blank one.
  const body = clean.slice(sep?.[0].length ?? 0);
  const delimiter = sep?.[1] ?? delimiterOf(body);
  const { data, errors } = Papa.parse<string[]>(body, { delimiter, newline: "\n" });
  const open = errors.filter(({ type }) => type === "Quotes");
  if (open.length > 0) {
    const rows = new Set(open.map(({ row = 0 }) => row + 1));
    return refused(...[...rows].map((row) => ({ code: "open-quote", row }) as const));
  }
  const cells = data.map((row) => row.map(unguardedText));
  return parseDealsTable(cells, delimiter === ";" ? "unknown" : "point", choices);
}

/** The delimiter under which a line names most of our columns, or else makes most cells. */
function delimiterOf(text: string): string {
  const start = text.trimStart();
  const scored = DELIMITERS.map((delimiter) => {
    const lines = Papa.parse<string[]>(start, { delimiter, newline: "\n", preview: SHOWING }).data;
    const named = lines.map((line) => line.filter((cell) => columnOf(cell) !== undefined).length);
    const cells = lines.map(({ length }) => length);
    return { delimiter, named: Math.max(0, ...named), cells: Math.max(0, ...cells) };
  });
  return scored.reduce((best, next) =>
    next.named > best.named || (next.named === best.named && next.cells > best.cells) ? next : best,
  ).delimiter;
}
