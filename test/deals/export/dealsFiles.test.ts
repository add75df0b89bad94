import fc from "fast-check";
import { LAYERS } from "../../../src/deals/companies";
import { CONFIDENCES, DEAL_STATUSES, LEG_KINDS } from "../../../src/deals/dealSchema";
import { legRows, type LegRow } from "../../../src/deals/legRows";
import { presetDeals } from "../../../src/deals/presets";
import { dealsCsv, dealsJson } from "../../../src/deals/export";
import { parseDealsCsv, parseDealsJson } from "../../../src/deals/import";
import { companyKey } from "../../../src/model/network/companyKey";

const ABOUT = { title: "Mine", asOf: "2026-06-30" };
const legs = legRows(presetDeals("2026-06"));
const withNote = (note: string): LegRow => ({ ...legs[0], note });

/** Characters that CSV, JSON and spreadsheets read meaning into, and some that are long. */
const TELLING = "=+-@'\",;\t\n ＝＠#%\\/{}[]:._0aé日😀";
const character = fc.oneof(
  fc.constantFrom(...Array.from(TELLING)),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
);
/** Text as a cell holds it: no outer blanks, no control characters, no error. */
const text = fc
  .array(character, { maxLength: 30 })
  .map((all) =>
    all
      .join("")
      .replace(/(?![\t\n])\p{Cc}|\p{Cs}/gu, "")
      .trim(),
  )
  .filter((all) => !/^#/.test(all));
const amount = fc.oneof(
  fc.constantFrom(null, 0, 1.234, 1234, 1234.567, 0.001, 1e-9, 1e21, 12.5),
  fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
);
const name = text.filter((all) => companyKey(all) !== "");

const leg: fc.Arbitrary<LegRow> = fc
  .record<LegRow>({
    from: name,
    to: name,
    amount,
    kind: fc.constantFrom(...LEG_KINDS),
    status: fc.constantFrom(...DEAL_STATUSES),
    contingent: fc.boolean(),
    upTo: fc.boolean(),
    gw: amount,
    startYear: fc.option(fc.integer({ min: 1990, max: 2100 })),
    years: fc.option(fc.double({ min: 0.001, max: 100, noNaN: true })),
    announced: fc.constantFrom("", "2025", "2025-09", "2025-09-22", "2024-02-29"),
    deal: text,
    inArticle: fc.boolean(),
    source: text,
    note: text,
    firm: amount,
    drawn: amount,
    drawnAsOf: fc.constantFrom("", "2026", "2026-06", "2026-06-30"),
    confidence: fc.constantFrom("", ...CONFIDENCES),
    estimated: fc.boolean(),
    fromLayer: fc.constantFrom("", ...LAYERS),
    toLayer: fc.constantFrom("", ...LAYERS),
    countedIn: text,
    secondHand: text,
    address: text,
  })
  .filter(({ from, to }) => companyKey(from) !== companyKey(to));

/** Each company in one spelling: of names that look the same a reader takes the first. */
const someLegs = fc.array(leg, { minLength: 1, maxLength: 8 }).filter((rows) => {
  const names = new Set(rows.flatMap(({ from, to }) => [from, to]));
  return new Set(Array.from(names, companyKey)).size === names.size;
});

describe("dealsCsv(rows)", () => {
  test("is read back by parseDealsCsv as the same legs, whatever their texts and amounts", () => {
    fc.assert(
      fc.property(someLegs, (rows) => {
        expect(parseDealsCsv(dealsCsv(rows))).toMatchObject({
          rows,
          problems: [],
          ignored: [],
          notes: [],
        });
      }),
      { numRuns: 500 },
    );
  });

  test("begins with the byte order mark and ends every line with CRLF", () => {
    const csv = dealsCsv(legs);
    expect(csv.startsWith("\uFEFFFrom,To,Amount,Kind,")).toBe(true);
    expect(csv.split("\r\n")).toHaveLength(legs.length + 2);
    expect(csv.endsWith("\r\n")).toBe(true);
  });

  test("quotes commas, quotes and line breaks, doubling the quotes", () => {
    expect(dealsCsv([withNote('a, "b"\nc')])).toContain('"a, ""b""\nc"');
  });

  test("leaves an amount that is not disclosed blank", () => {
    expect(dealsCsv([{ ...legs[0], amount: null }])).toContain("\r\nNvidia,OpenAI,,equity,");
  });

  test.each([
    "=1+1",
    "+1",
    "-1",
    "@SUM(1)",
    "\t=1",
    "\n=1",
    "＝1",
    " =1",
    "'=1",
    "=cmd|' /C calc'!A0",
  ])("writes %p with an apostrophe before it, so that no spreadsheet runs it", (note) => {
    const cell = dealsCsv([withNote(note)]).split("\r\n")[1];
    expect(cell).toContain(`'${note.replaceAll('"', '""')}`);
  });

  test("writes the header alone where there are no legs", () => {
    expect(dealsCsv([]).trim().split("\r\n")).toHaveLength(1);
  });
});

describe("dealsJson(rows, about)", () => {
  test("is read back by parseDealsJson as the same legs, whatever their texts and amounts", () => {
    fc.assert(
      fc.property(someLegs, (rows) => {
        expect(parseDealsJson(dealsJson(rows, ABOUT))).toMatchObject({
          rows,
          problems: [],
          ignored: [],
          notes: [],
        });
      }),
      { numRuns: 500 },
    );
  });

  test("says what it is, as of when and in which unit", () => {
    expect(JSON.parse(dealsJson(legs, ABOUT))).toEqual({ ...ABOUT, unit: "USD bn", rows: legs });
  });

  test("keeps an amount that is not disclosed as null", () => {
    expect(dealsJson([{ ...legs[0], amount: null }], ABOUT)).toContain('"amount": null');
  });
});
