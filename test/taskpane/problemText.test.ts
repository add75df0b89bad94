import { parseDealsCsv, parseDealsJson, parseDealsTable } from "../../src/deals/import";
import { problemText } from "../../src/taskpane/transfer/problemText";

const words = (cells: unknown[][]): string[] =>
  parseDealsTable([
    ["From", "To", "Amount", "Kind", "Start year", "Announced"],
    ...cells,
  ]).problems.map(problemText);
const good = ["Nvidia", "Acme", 10, "equity", 2026, "2026-03"];
const row = (column: number, cell: unknown): unknown[] =>
  good.map((value, i) => (i === column ? cell : value));

describe("a problem in plain words:", () => {
  test.each([
    [
      "two blank names",
      row(0, "").map((cell, i) => (i === 1 ? "" : cell)),
      "From and To are both blank or Outside. Name one of them; delete the row if it is a total.",
    ],
    ["text in an amount", row(2, "many"), "“many” is not a number."],
    ["a negative amount", row(2, -5), "-5 is less than 0."],
    ["an error", row(2, "#REF!"), "The cell holds the error #REF!."],
    ["an unknown kind", row(3, "gift"), /“gift” is not one of equity, .* or debt\./],
    ["half a year", row(4, 2026.5), "2026.5 is not a whole number."],
    ["a year too late", row(4, 3000), "3000 is more than 2100."],
    ["no date", row(5, "soon"), "“soon” is not a date: write 2025, 2025-09 or 2025-09-22."],
    ["a payment to itself", row(1, "nvidia"), "Nvidia pays itself."],
    ["an endless name", row(0, "x".repeat(2001)), "2,001 characters; at most 2,000 fit."],
  ])("%s", (_, cells, expected) => {
    const [first] = words([cells]);
    if (typeof expected === "string") expect(first).toBe(expected);
    else expect(first).toMatch(expected);
  });

  test.each([
    ["a missing column", parseDealsCsv("From,To\nA,B"), "This column is missing."],
    [
      "a column twice",
      parseDealsCsv("From,To,Amount,amount\nA,B,1,2"),
      "Two columns mean this; keep one of them.",
    ],
    [
      "an open quotation mark",
      parseDealsCsv('From,To,Amount\n"A,B,1'),
      /quotation mark is not closed/,
    ],
    ["a comma too many", parseDealsCsv("From,To,Amount\nA,B,1,2"), /4 cells under a header of 3/],
    ["an empty file", parseDealsCsv(""), "There are no deals in it."],
    ["no JSON", parseDealsJson("{"), /This is not valid JSON/],
    ["other JSON", parseDealsJson("{}"), /neither a list of legs nor deals/],
    [
      "euros",
      parseDealsJson('{"unit":"EUR m","rows":[]}'),
      "Its unit is “EUR m”: amounts must be in US dollars. Convert them, or say what they are in.",
    ],
    ["a list of numbers", parseDealsJson("[1]"), /This is not a leg \(number\)/],
    [
      "a large file",
      parseDealsCsv("x".repeat(6 * 1024 ** 2)),
      "The file has 6 MB; at most 5 MB are read.",
    ],
  ])("%s", (_, { problems }, expected) => {
    expect(problems.map(problemText)[0]).toEqual(
      typeof expected === "string" ? expected : expect.stringMatching(expected),
    );
  });
});
