import { IMPORT_LIMITS, parseDealsCsv } from "../../../src/deals/import";

const lines = (...all: string[]): string => all.join("\n");
const amounts = (text: string): (number | null)[] =>
  parseDealsCsv(text).rows.map(({ amount }) => amount);

describe("parseDealsCsv(text)", () => {
  test.each([
    ["commas", ","],
    ["semicolons", ";"],
    ["tabs", "\t"],
  ])("reads a file with %s, a byte order mark and CRLF", (_, delimiter) => {
    const text = [
      "\uFEFFFrom,To,Amount,Note".replaceAll(",", delimiter),
      `Nvidia${delimiter}OpenAI${delimiter}12.5${delimiter}"a${delimiter} ""b"""`,
    ].join("\r\n");
    const { rows, problems } = parseDealsCsv(text);
    expect(problems).toEqual([]);
    expect(rows).toMatchObject([
      { from: "Nvidia", to: "OpenAI", amount: 12.5, note: `a${delimiter} "b"` },
    ]);
  });

  test("counts rows as a spreadsheet does: a line break in quotes begins none", () => {
    const text = lines("From,To,Amount,Note", 'A,B,1,"one', 'two"', "", "A,B,x,");
    expect(parseDealsCsv(text).problems).toMatchObject([{ row: 4, column: "Amount" }]);
  });

  test("reads line ends that are mixed, and keeps the breaks within a cell", () => {
    const { rows } = parseDealsCsv('From,To,Amount,Note\r\nA,B,1,"x\r\ny"\nC,D,2,\rE,F,3,z');
    expect(rows.map(({ from, amount, note }) => [from, amount, note])).toEqual([
      ["A", 1, "x\ny"],
      ["C", 2, ""],
      ["E", 3, "z"],
    ]);
  });

  test("reads decimal commas where the file's own numbers prove them", () => {
    expect(amounts(lines("From;To;Amount", "A;B;1,5", "A;B;1.234", "A;B;1.234,5"))).toEqual([
      ...[1.5, 1234, 1234.5],
    ]);
    expect(amounts(lines("From,To,Amount", 'A,B,"0,350"', 'A,B,"1,234"'))).toEqual([0.35, 1.234]);
  });

  test("reads thousands set off by commas, blanks or apostrophes", () => {
    const text = lines(
      "From,To,Amount",
      'A,B,"1,234.5"',
      'A,B,"1,234"',
      "A,B,1 234.5",
      "A,B,1'234",
    );
    expect(amounts(text)).toEqual([1234.5, 1234, 1234.5, 1234]);
    expect(amounts(lines("From;To;Amount", "A;B;1\u00a0234,5", "A;B;1.234.567"))).toEqual([
      ...[1234.5, 1234567],
    ]);
  });

  test("refuses 1,234 and, between semicolons, 1.234 where nothing tells the decimal sign", () => {
    expect(parseDealsCsv(lines("From,To,Amount", 'A,B,"1,234"', "A,B,7")).problems).toEqual([
      { code: "ambiguous-number", row: 2, column: "Amount", found: "1,234" },
    ]);
    expect(parseDealsCsv(lines("From;To;Amount", "A;B;1.234")).problems).toMatchObject([
      { code: "ambiguous-number", found: "1.234" },
    ]);
    expect(amounts(lines("From,To,Amount", "A,B,1.234"))).toEqual([1.234]);
  });

  test("refuses 1.234 in a file that contradicts itself, not what reads in one way", () => {
    const text = lines("From;To;Amount", "A;B;1,5", "A;B;1.5", "A;B;1.234");
    expect(parseDealsCsv(text).problems).toMatchObject([{ code: "ambiguous-number", row: 4 }]);
    expect(amounts(lines("From;To;Amount", "A;B;1,5", "A;B;1.5"))).toEqual([1.5, 1.5]);
  });

  test("refuses a thousands comma without quotes: it makes one cell too many", () => {
    expect(parseDealsCsv(lines("From,To,Amount", "A,B,1,234")).problems).toEqual([
      { code: "too-many-cells", row: 2, found: 4, limit: 3 },
    ]);
  });

  test("says in which row a quote is never closed", () => {
    expect(parseDealsCsv(lines("From,To,Amount", "A,B,1", '"A,B,2', "C,D,3")).problems).toEqual([
      { code: "open-quote", row: 3 },
    ]);
  });

  test("takes the guard off a formula, and leaves other apostrophes", () => {
    const text = lines("From,To,Amount,Note", "'=A1,'t Hooft,1,''+x", "''90s,B,1,=1+1");
    expect(parseDealsCsv(text).rows.map(({ from, to, note }) => [from, to, note])).toEqual([
      ["=A1", "'t Hooft", "'+x"],
      ["''90s", "B", "=1+1"],
    ]);
  });

  test("refuses a file without rows, and one that is too large", () => {
    for (const text of ["", "\uFEFF", "\n\n", "From,To,Amount\n"])
      expect(parseDealsCsv(text).problems).toEqual([{ code: "no-rows", row: 0 }]);
    const { bytes: limit } = IMPORT_LIMITS;
    expect(parseDealsCsv("é".repeat(limit / 2 + 1)).problems).toEqual([
      { code: "file-too-large", row: 0, found: limit + 2, limit },
    ]);
  });

  test("refuses what is no table at all", () => {
    expect(parseDealsCsv("<html><body>404</body></html>").rows).toEqual([]);
    expect(parseDealsCsv('{"rows": []}').rows).toEqual([]);
  });
});
