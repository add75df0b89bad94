import { FILE_COLUMNS } from "../legColumns";
import type { LegRow } from "../legRows";
import type { ImportProblem } from "./importProblem";

type Key = keyof LegRow;

/** Where each column of a leg is in the file. */
export type Positions = ReadonlyMap<Key, number>;

/** Longer ones are no headers of ours, and nothing is searched in them. */
const LONGEST_HEADER = 100;
const REQUIRED: readonly Key[] = ["from", "to", "amount"];

/** What else a column may be called: the preset files' names, and the Deals sheet's in either language. */
const ALIASES: readonly (readonly [string, Key])[] = [
  ["payer", "from"],
  ["payee", "to"],
  ["amountusdbn", "amount"],
  ["published", "amount"],
  ["gigawatts", "gw"],
  ["付款方", "from"],
  ["收款方", "to"],
  ["金额", "amount"],
  ["公布", "amount"],
  ["类型", "kind"],
  ["状态", "status"],
  ["附条件", "contingent"],
  ["上限额", "upTo"],
  ["吉瓦", "gw"],
  ["开始年份", "startYear"],
  ["年数", "years"],
  ["公布日期", "announced"],
  ["交易", "deal"],
  ["来源", "source"],
  ["备注", "note"],
  ["文章提及", "inArticle"],
];

const KEYS: ReadonlyMap<string, Key> = new Map([
  ...FILE_COLUMNS.map(({ key, header }) => [plain(header), key] as const),
  ...ALIASES,
]);

/** The column that a header or a property names, whatever its case and signs: "Up to", "upTo", "UP_TO". */
export function columnOf(header: unknown): Key | undefined {
  if (typeof header !== "string" || header.length > LONGEST_HEADER) return undefined;
  return KEYS.get(plain(header));
}

/** Header of a column on our own sheets, as problems name it. */
export function headerOf(key: Key): string {
  return FILE_COLUMNS.find((column) => column.key === key)?.header ?? key;
}

/** Finds the columns by their headers; further columns are left out. */
export function positionsOf(
  headers: readonly unknown[],
  row: number,
): { positions: Positions; ignored: string[]; problems: ImportProblem[] } {
  const positions = new Map<Key, number>();
  const ignored: string[] = [];
  const problems: ImportProblem[] = [];
  headers.forEach((header, i) => {
    const key = columnOf(header);
    if (key === undefined) {
      const name = typeof header === "string" ? header.trim() : "";
      if (name !== "") ignored.push(name);
    } else if (positions.has(key)) {
      problems.push({ code: "column-twice", row, column: headerOf(key) });
    } else positions.set(key, i);
  });
  const missing = REQUIRED.filter((key) => !positions.has(key));
  problems.push(
    ...missing.map((key) => ({ code: "missing-column", row, column: headerOf(key) }) as const),
  );
  return { positions, ignored, problems };
}

/** The columns of a table without a header: those of DEALS, in their order. */
export function defaultPositions(width: number): Positions {
  return new Map(FILE_COLUMNS.slice(0, width).map(({ key }, i) => [key, i]));
}

/** A header's letters and digits, without what stands in brackets: "Amount (USD bn)" is "amount". */
function plain(header: string): string {
  return header
    .toLowerCase()
    .replace(/\(.*?\)/g, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}
