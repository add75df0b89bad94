import { columnOf } from "../../../src/deals/import/importColumns";
import { DEAL_DATA } from "../../../src/template/legCells";
import { chinese } from "../../../src/words/sheets/zh-CN";
import { legRow } from "../../support/legRow";
import { LEG_COLUMNS } from "../../../src/deals/legColumns";
import { IMPORT_LIMITS, parseDealsTable, type ImportProblem } from "../../../src/deals/import";

const HEADER = ["From", "To", "Amount"];
const problems = (cells: readonly (readonly unknown[])[]): ImportProblem[] =>
  parseDealsTable(cells).problems;
/** Reads one row with one more column; the row is the range's second. */
const withCell = (header: string, cell: unknown): ReturnType<typeof parseDealsTable> =>
  parseDealsTable([
    ["From", "To", "Amount", header],
    ["A", "B", 1, cell],
  ]);

const { columns, deals } = chinese;

describe("parseDealsTable(cells)", () => {
  test("reads a range with a header, columns in any order, case and spelling", () => {
    const { rows, problems } = parseDealsTable([
      ["AMOUNT (USD bn)", "payee", "Remarks", " from ", "START_YEAR", "upTo"],
      [300, "Oracle", "mine", "OpenAI", 2027, "Yes"],
    ]);
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      legRow({
        ...{ from: "OpenAI", to: "Oracle", amount: 300, kind: "purchase", status: "announced" },
        ...{ contingent: false, upTo: true, gw: null, startYear: 2027, years: null },
        ...{ announced: "", deal: "", inArticle: false, source: "", note: "mine" },
      }),
    ]);
  });

  test("reads the header of a Deals sheet in Chinese", () => {
    const { rows, problems } = parseDealsTable([
      ["付款方", "收款方", "公布", "类型", "状态", "附条件", "上限额", "吉瓦", "开始年份", "年数"],
      ["OpenAI", "Oracle", 300, "cloud", "reported", "no", "yes", 4.5, 2027, 5],
    ]);
    expect(problems).toEqual([]);
    expect(rows).toMatchObject([
      {
        ...{ from: "OpenAI", to: "Oracle", amount: 300, kind: "cloud", status: "reported" },
        ...{ contingent: false, upTo: true, gw: 4.5, startYear: 2027, years: 5 },
      },
    ]);
  });

  test("knows every data column of the Deals sheet by its Chinese header", () => {
    const titles: Record<string, string> = { ...columns, Firm: deals.firm, Drawn: deals.drawn };
    const header = DEAL_DATA.map((field) => titles[field]);
    expect(header.filter((title) => columnOf(title) === undefined)).toEqual([]);
    expect(new Set(header.map(columnOf)).size).toBe(DEAL_DATA.length);
  });

  test("names the columns that it leaves out", () => {
    const { ignored } = parseDealsTable([
      ["From", "Weight", "To", "Amount", "", "__proto__"],
      ["A", 1, "B", 2, "", ""],
    ]);
    expect(ignored).toEqual(["Weight", "__proto__"]);
  });

  test("takes the columns of DEALS in their order where there is no header", () => {
    const cells = [
      "A",
      "B",
      1,
      "cloud",
      "closed",
      "yes",
      "no",
      2,
      2026,
      5,
      "2025-09",
      "id",
      "s",
      "n",
      0.5,
      0.25,
      "2025-10-01",
      "company statement",
      "no",
      "chips",
      "models",
      "other",
      "notes",
      "https://example.com/",
    ];
    expect(cells).toHaveLength(LEG_COLUMNS.length);
    const [row] = parseDealsTable([cells]).rows;
    expect(LEG_COLUMNS.map(({ key }) => row[key])).toEqual(
      cells.map((cell) => (cell === "yes" ? true : cell === "no" ? false : cell)),
    );
  });

  test("says which columns a header lacks or gives twice", () => {
    expect(
      problems([
        ["From", "To", "Worth"],
        ["A", "B", 1],
      ]),
    ).toEqual([{ code: "missing-column", row: 1, column: "Amount" }]);
    expect(
      problems([
        ["Von", "An", "Betrag"],
        ["A", "B", 1],
      ]),
    ).toEqual(HEADER.map((column) => ({ code: "missing-column", row: 1, column })));
    expect(
      problems([
        ["From", "Payer", "To", "Amount"],
        ["A", "A", "B", 1],
      ]),
    ).toEqual([{ code: "column-twice", row: 1, column: "From" }]);
  });

  test("skips blank rows and counts them", () => {
    const cells = [["", null, undefined], HEADER, ["A", "B", 1], ["", " ", null], ["", "", 2]];
    expect(problems(cells)).toEqual([{ code: "both-outside", row: 5 }]);
  });

  test("reports every bad row, every bad cell once, and gives no rows then", () => {
    const { rows, problems } = parseDealsTable([
      ["From", "To", "Amount", "Kind", "Years"],
      ["A", "B", 1, "", ""],
      ["", "B", -1, "gift", 0],
      ["A", " a ", "x", "", 101],
    ]);
    expect(rows).toEqual([]);
    expect(problems).toMatchObject([
      { code: "too-small", row: 3, column: "Amount", found: "-1", minimum: 0, inclusive: true },
      { code: "not-a-choice", row: 3, column: "Kind", found: "gift" },
      { code: "too-small", row: 3, column: "Years", found: "0", minimum: 0, inclusive: false },
      { code: "not-a-number", row: 4, column: "Amount", found: "x" },
      { code: "too-big", row: 4, column: "Years", found: "101", maximum: 100 },
    ]);
  });

  test("refuses a company that pays itself, whatever its spelling", () => {
    expect(problems([HEADER, ["OpenAI", " openai", 1]])).toEqual([
      { code: "pays-itself", row: 2, company: "OpenAI" },
    ]);
  });

  test.each(["", null, undefined, "n/a", "N/A", "-", "–", "not disclosed", "Undisclosed", "TBD"])(
    "an amount of %p is not disclosed, not zero",
    (amount) => {
      expect(parseDealsTable([HEADER, ["A", "B", amount]]).rows[0].amount).toBeNull();
    },
  );

  test.each<[unknown, object]>([
    [NaN, { code: "not-finite" }],
    [Infinity, { code: "not-finite" }],
    ["1e999", { code: "not-finite" }],
    ["NaN", { code: "not-a-number", found: "NaN" }],
    ["Infinity", { code: "not-a-number", found: "Infinity" }],
    ["-5", { code: "too-small", found: "-5", minimum: 0 }],
    ["$5", { code: "not-a-number", found: "$5" }],
    ["1,50,000", { code: "not-a-number" }],
    ["=1+1", { code: "not-a-number", found: "=1+1" }],
    ["1,234", { code: "ambiguous-number", found: "1,234" }],
    [true, { code: "not-a-number", found: "true" }],
    ["#N/A", { code: "error-cell", found: "#N/A" }],
    [{ basicValue: 3 }, { code: "not-a-number", found: "an object" }],
  ])("refuses an amount of %p", (amount, problem) => {
    expect(problems([HEADER, ["A", "B", 1], ["A", "B", amount]])).toMatchObject([
      { row: 3, column: "Amount", ...problem },
    ]);
  });

  test("takes an amount of 0, which is disclosed", () => {
    expect(parseDealsTable([HEADER, ["A", "B", 0]]).rows[0].amount).toBe(0);
  });

  test.each<[unknown, string]>([
    ["2025", "2025"],
    [2025, "2025"],
    ["2025-09", "2025-09"],
    ["2025-09-22", "2025-09-22"],
    ["2025/9/2", "2025-09-02"],
    [45922, "2025-09-22"],
    [45922.75, "2025-09-22"],
    ["2024-02-29", "2024-02-29"],
    ["", ""],
  ])("reads the date %p as %p", (cell, date) => {
    expect(withCell("Announced", cell).rows[0]?.announced).toBe(date);
  });

  test.each([
    "10/6/2025",
    "22.09.2025",
    "2025-02-30",
    "2025-13",
    "1889-01-01",
    "Sept 2025",
    -1,
    true,
    1e9,
  ])("refuses the date %p", (cell) => {
    expect(withCell("Announced", cell).problems).toEqual([
      { code: "not-a-date", row: 2, column: "Announced", found: String(cell) },
    ]);
  });

  test("reads statuses and kinds as people write them", () => {
    expect(withCell("Status", "Letter of intent").rows[0].status).toBe("letter-of-intent");
    expect(withCell("Status", "TERM_SHEET").rows[0].status).toBe("term-sheet");
    expect(withCell("Kind", " Cloud ").rows[0].kind).toBe("cloud");
  });

  test("names the choices of a status, a kind and a yes or no that it does not know", () => {
    expect(withCell("Status", "rumour").problems).toMatchObject([
      { code: "not-a-choice", column: "Status", found: "rumour" },
    ]);
    expect(withCell("Contingent", "maybe").problems).toEqual([
      {
        code: "not-a-choice",
        row: 2,
        column: "Contingent",
        found: "maybe",
        choices: ["yes", "no"],
      },
    ]);
  });

  test.each<[unknown, boolean]>([
    ["yes", true],
    ["Y", true],
    [true, true],
    [1, true],
    ["no", false],
    ["FALSE", false],
    [0, false],
    ["", false],
  ])("reads %p as contingent %p", (cell, contingent) => {
    expect(withCell("Contingent", cell).rows[0].contingent).toBe(contingent);
  });

  test("refuses half a start year, and one out of reach", () => {
    expect(withCell("Start year", 2027.5).problems).toMatchObject([{ code: "not-whole" }]);
    expect(withCell("Start year", 1027).problems).toMatchObject([
      { code: "too-small", minimum: 1990 },
    ]);
    expect(withCell("Start year", 21027).problems).toMatchObject([
      { code: "too-big", maximum: 2100 },
    ]);
  });

  test("takes a company called 360, and text that begins like a formula, as they are", () => {
    expect(parseDealsTable([HEADER, [360, "=cmd()", 1]]).rows[0]).toMatchObject({
      from: "360",
      to: "=cmd()",
    });
  });

  test.each<[string, unknown, object]>([
    [
      "too long a text",
      "x".repeat(IMPORT_LIMITS.characters + 1),
      { code: "too-long", found: 2001, limit: 2000 },
    ],
    ["a null character", "a\0b", { code: "control-character" }],
    ["half of a pair of characters", "a\ud800", { code: "control-character" }],
    ["an error", "#REF!", { code: "error-cell", found: "#REF!" }],
    ["an object", { a: 1 }, { code: "not-text", found: "an object" }],
    ["a truth value", true, { code: "not-text", found: "true" }],
  ])("refuses %s in a note", (_, cell, problem) => {
    expect(withCell("Note", cell).problems).toMatchObject([{ row: 2, column: "Note", ...problem }]);
  });

  test("takes the longest text, with line breaks", () => {
    const note = `a\n${"x".repeat(IMPORT_LIMITS.characters - 2)}`;
    expect(withCell("Note", note).rows[0].note).toBe(note);
  });

  test("refuses cells beyond the header: what stands before them has slipped", () => {
    expect(problems([HEADER, ["A", "B", 1, 234], ["A", "B", 1, ""]])).toEqual([
      { code: "too-many-cells", row: 2, found: 4, limit: 3 },
    ]);
  });

  test("refuses a range without a row, and more rows than the limit", () => {
    expect(problems([])).toEqual([{ code: "no-rows", row: 0 }]);
    expect(problems([["", null]])).toEqual([{ code: "no-rows", row: 0 }]);
    expect(problems([HEADER])).toEqual([{ code: "no-rows", row: 0 }]);
    const many = (n: number): unknown[][] => Array.from({ length: n }, () => ["A", "B", 1]);
    expect(parseDealsTable([HEADER, ...many(IMPORT_LIMITS.rows)]).rows).toHaveLength(5000);
    expect(problems([HEADER, ...many(IMPORT_LIMITS.rows + 1)])).toEqual([
      { code: "too-many-rows", row: 0, found: 5001, limit: 5000 },
    ]);
  });
});
