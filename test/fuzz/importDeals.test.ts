import { legRows } from "../../src/deals/legRows";
import { presetDeals } from "../../src/deals/presets";
import { dealsCsv, dealsJson } from "../../src/deals/export";
import {
  parseDealsCsv,
  parseDealsJson,
  parseDealsTable,
  type ImportedDeals,
} from "../../src/deals/import";
import { seeded } from "../support/seeded";

/** Nightly: IMPORT_FILES=1000000 npx jest test/fuzz/importDeals */
const FILES = Number(process.env.IMPORT_FILES ?? 400);

type Draw = () => number;

const legs = legRows(presetDeals("2025-10")).slice(0, 6);
const pick = <T>(draw: Draw, all: readonly T[]): T => all[Math.floor(draw() * all.length)];

/** What breaks parsers: signs of CSV and JSON, formulas, numbers at their ends, halves of characters. */
const SPANNERS = [
  ...[
    '"',
    '""',
    ",",
    ";",
    "\t",
    "\n",
    "\r",
    "\r\n",
    "\0",
    "\uFEFF",
    "'",
    "''=",
    "=1+1",
    "@",
    "\ud800",
  ],
  ...[
    "-1",
    "1e999",
    "NaN",
    "Infinity",
    "1,234",
    "1.234",
    "1.234,5",
    "n/a",
    "#N/A",
    "#REF!",
    "null",
  ],
  ...[
    "{",
    "}",
    "[",
    "]",
    ":",
    "true",
    "__proto__",
    "constructor",
    "From",
    "To",
    "Amount",
    " ",
    "日",
  ],
  ...["9".repeat(400), "x".repeat(2001), "(".repeat(300), "2025-02-30", "letter-of-intent"],
];
const CELLS = [
  ...[NaN, Infinity, -0, -1, 1e308, 45922, 2025, true, false, null, undefined, {}, [], "", " "],
  ...SPANNERS,
];

/** The text with a few pieces cut out, doubled, moved or replaced by spanners. */
function mangled(draw: Draw, text: string): string {
  let result = text;
  for (let n = 1 + Math.floor(draw() * 4); n > 0; n--) {
    const from = Math.floor(draw() * result.length);
    const to = Math.min(result.length, from + Math.floor(draw() ** 4 * 60));
    const piece =
      draw() < 0.6 ? pick(draw, SPANNERS) : draw() < 0.5 ? "" : result.slice(to, to + 40);
    result = result.slice(0, from) + piece + result.slice(to);
  }
  return result;
}

/** What is wrong with an answer: rows beside problems, rows that are no legs, or a file not read back. */
function fault({ rows, problems }: ImportedDeals): string | null {
  if (problems.length > 0) return rows.length === 0 ? null : "rows beside problems";
  if (rows.length === 0) return "neither rows nor problems";
  for (const { from, to, amount, note } of rows) {
    if (from === "" || to === "" || from.toLowerCase() === to.toLowerCase()) return "no two ends";
    if (amount !== null && !(amount >= 0 && amount < Infinity)) return `amount ${amount}`;
    if (note.length > 2000) return "a long note";
  }
  const again = parseDealsCsv(dealsCsv(rows));
  return JSON.stringify(again.rows) === JSON.stringify(rows) ? null : "not read back";
}

function faults(seed: number, read: (draw: Draw) => [unknown, ImportedDeals]): string[] {
  const draw = seeded(seed);
  const found: string[] = [];
  for (let i = 0; i < FILES && found.length < 10; i++) {
    const [input, answer] = read(draw);
    const wrong = fault(answer);
    if (wrong !== null) found.push(`${wrong}: ${JSON.stringify(input)}`);
  }
  return found;
}

describe(`the import, given ${FILES} files that are broken in some way`, () => {
  test("answers every CSV file with legs that are sound, or with problems, and never throws", () => {
    const csv = dealsCsv(legs);
    const read = (draw: Draw): [string, ImportedDeals] => {
      const delimiter = pick(draw, [",", ";", "\t"]);
      const text = mangled(draw, delimiter === "," ? csv : csv.replaceAll(",", delimiter));
      return [text, parseDealsCsv(text)];
    };
    expect(faults(20251012, read)).toEqual([]);
  }, 7_200_000);

  test("answers every JSON file so", () => {
    const own = dealsJson(legs, { title: "Mine", asOf: "2025-10-13" });
    const preset = JSON.stringify(presetDeals("2025-10"));
    const read = (draw: Draw): [string, ImportedDeals] => {
      const text = mangled(draw, pick(draw, [own, preset]));
      return [text, parseDealsJson(text)];
    };
    expect(faults(20251013, read)).toEqual([]);
  }, 7_200_000);

  test("answers every range so, whatever its cells hold", () => {
    const good = ["Nvidia", "OpenAI", 100, "equity", "closed"];
    const read = (draw: Draw): [unknown, ImportedDeals] => {
      const rows = Array.from({ length: 1 + Math.floor(draw() * 4) }, () =>
        good.map((cell) => (draw() < 0.1 ? pick<unknown>(draw, CELLS) : cell)),
      );
      const cells = draw() < 0.5 ? rows : [["From", "To", "Amount", "Kind", "Status"], ...rows];
      return [cells, parseDealsTable(cells)];
    };
    expect(faults(20251014, read)).toEqual([]);
  }, 7_200_000);

  test("meets both legs and problems, so that neither answer goes unchecked", () => {
    const draw = seeded(20251015);
    const csv = dealsCsv(legs);
    const answers = Array.from({ length: FILES }, () => parseDealsCsv(mangled(draw, csv)));
    const sound = answers.filter(({ problems }) => problems.length === 0).length;
    expect(sound).toBeGreaterThan(FILES / 20);
    expect(sound).toBeLessThan((FILES * 19) / 20);
  });
});
