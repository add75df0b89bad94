import { legRows } from "../../../src/deals/legRows";
import { PRESET_IDS, presetDeals } from "../../../src/deals/presets";
import { IMPORT_LIMITS, parseDealsJson, type ImportProblem } from "../../../src/deals/import";

const read = (value: unknown): ReturnType<typeof parseDealsJson> =>
  parseDealsJson(JSON.stringify(value));
const problems = (value: unknown): ImportProblem[] => read(value).problems;
const LEG = { from: "A", to: "B", amount: 1 };

describe("parseDealsJson(text)", () => {
  test.each(PRESET_IDS)("reads preset %s in its own format as its legs", (id) => {
    const preset = presetDeals(id);
    const { rows, problems } = read(preset);
    expect(problems).toEqual([]);
    expect(rows).toEqual(legRows(preset));
  });

  test("reads a list of legs, and one under rows", () => {
    for (const value of [[LEG], { rows: [LEG] }, { title: "Mine", unit: "usd bn", rows: [LEG] }])
      expect(read(value).rows).toMatchObject([LEG]);
  });

  test("reads the presets' names of properties, and the columns' headers", () => {
    expect(
      read([{ payer: "A", payee: "B", amountUsdBn: 1, "Start year": 2027 }]).rows,
    ).toMatchObject([{ ...LEG, startYear: 2027 }]);
  });

  test("takes a property that a leg lacks as blank", () => {
    expect(read([LEG, { from: "A", to: "C", years: 3 }]).rows).toMatchObject([
      { amount: 1, years: null },
      { amount: null, years: 3 },
    ]);
  });

  test("refuses amounts in another unit", () => {
    expect(problems({ unit: "EUR m", rows: [LEG] })).toEqual([
      { code: "not-usd-bn", row: 0, found: "EUR m" },
    ]);
  });

  test.each(["", "{", "[1,]", "NaN", "undefined", "\uFEFF"])(
    "refuses %p: it is not JSON",
    (text) => {
      expect(parseDealsJson(text).problems).toEqual([{ code: "not-json", row: 0 }]);
    },
  );

  test.each([[null], [5], ["x"], [{}], [{ deals: {} }], [{ rows: "x" }], [{ unit: 5, rows: [] }]])(
    "refuses %p: there are no deals in it",
    (value) => {
      expect(problems(value)).toEqual([{ code: "not-deals", row: 0 }]);
    },
  );

  test("says what is no leg, by its place", () => {
    expect(problems([LEG, null, "x", [1]])).toEqual([
      { code: "not-a-row", row: 2, found: "null" },
      { code: "not-a-row", row: 3, found: "string" },
      { code: "not-a-row", row: 4, found: "a list" },
    ]);
    const deals = [{ legs: [LEG, 5] }, "x", { id: "d" }, { legs: [LEG] }];
    expect(problems({ deals })).toEqual([
      { code: "not-a-row", row: 2, found: "number" },
      { code: "not-a-row", row: 3, found: "string" },
      { code: "not-a-row", row: 4, found: "undefined" },
    ]);
  });

  test("counts the legs of all deals", () => {
    const deals = [{ legs: [LEG, LEG] }, { legs: [{ ...LEG, amount: -1 }] }];
    expect(problems({ deals })).toMatchObject([{ code: "too-small", row: 3, column: "Amount" }]);
  });

  test("reports what a deal says of itself in the wrong kind", () => {
    const deals = [{ legs: [LEG], headlineUsdBn: "much", overlaps: [5] }];
    expect(problems({ deals })).toMatchObject([
      { code: "not-a-number", row: 1, column: "headlineUsdBn" },
      { code: "not-text", row: 1, column: "overlaps" },
    ]);
  });

  test("says which property all legs lack, or name twice", () => {
    expect(problems([{ from: "A", to: "B" }])).toEqual([
      { code: "missing-column", row: 0, column: "Amount" },
    ]);
    expect(problems([{ ...LEG, payer: "C" }])).toEqual([
      { code: "column-twice", row: 0, column: "From" },
    ]);
  });

  test("is not misled by properties that every object has", () => {
    const text = '[{"from":"A","to":"B","amount":1,"__proto__":{"kind":"cloud"},"constructor":1}]';
    const { rows, ignored } = parseDealsJson(text);
    expect(rows).toMatchObject([{ ...LEG, kind: "purchase" }]);
    expect(ignored).toEqual(["__proto__", "constructor"]);
    expect(Object.getPrototypeOf(rows[0])).toBe(Object.prototype);
    expect(parseDealsJson('[{"__proto__":{"from":"A","to":"B","amount":1}}]').rows).toEqual([]);
  });

  test("refuses a number beyond the largest, and a file that is too large", () => {
    expect(parseDealsJson('[{"from":"A","to":"B","amount":1e999}]').problems).toMatchObject([
      { code: "not-finite", row: 1, column: "Amount" },
    ]);
    expect(parseDealsJson(" ".repeat(IMPORT_LIMITS.bytes + 1)).problems).toMatchObject([
      { code: "file-too-large" },
    ]);
  });

  test("survives lists within lists within lists", () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    expect(parseDealsJson(deep).rows).toEqual([]);
  });
});
