import {
  decodeText,
  detectEncoding,
  parseDealsCsv,
  parseDealsJson,
  parseDealsTable,
  type ImportedDeals,
} from "../../../src/deals/import";

const lines = (...all: string[]): string => all.join("\n");
const withHeader = (header: string, amount: string | number): ImportedDeals =>
  parseDealsTable([
    ["From", "To", header],
    ["A", "B", amount],
  ]);

describe("the unit of the amounts", () => {
  test.each<[string, number, number]>([
    ["Amount (USD m)", 50_000, 50],
    ["Amount ($m)", 50_000, 50],
    ["Amount (USD)", 50_000_000_000, 50],
    ["Amount, US$ million", 50_000, 50],
    ["amount_usd_k", 50_000_000, 50],
    ["Value in USD thousands", 50_000_000, 50],
    ["usd_bn", 50, 50],
    ["Amount (trillion USD)", 1.1, 1100],
    ["金额(亿美元)", 500, 50],
    ["金额（百万美元）", 50_000, 50],
    ["金額(億美元)", 500, 50],
    ["Amount (bn)", 50, 50],
    ["Amount (total)", 50, 50],
  ])("under %p %d is %d USD bn", (header, amount, bn) => {
    const { rows, problems, notes } = withHeader(header, amount);
    expect(problems).toEqual([]);
    expect(rows[0].amount).toBe(bn);
    expect(notes.some(({ code }) => code === "converted")).toBe(amount !== bn);
  });

  test.each([
    "Amount (EUR bn)",
    "EUR m",
    "金额(亿元)",
    "金额（亿元人民币）",
    "Amount (HK$m)",
    "Amount (THB m)",
  ])("under %p is another currency, which is refused", (header) => {
    const { problems, rows } = withHeader(header, 5);
    expect(problems).toMatchObject([{ code: "not-usd-bn", row: 1, column: "Amount" }]);
    expect(rows).toEqual([]);
  });

  test("under 金额(亿) is asked for: yuan or dollars, and what the user says holds", () => {
    const cells = [
      ["From", "To", "金额(亿)"],
      ["A", "B", 500],
    ];
    expect(parseDealsTable(cells).problems).toMatchObject([{ code: "not-usd-bn", found: "亿" }]);
    const told = parseDealsTable(cells, "point", { unit: "亿美元" });
    expect(told.rows).toMatchObject([{ amount: 50 }]);
    expect(told.notes).toContainEqual({ code: "converted", unit: "亿美元", count: 1 });
  });

  test("comes from columns for currency and unit, row by row", () => {
    const { rows, problems } = parseDealsTable([
      ["From", "To", "Amount", "Currency", "Unit"],
      ["A", "B", 50_000, "USD", "m"],
      ["A", "C", 50, "US dollars", "billion"],
      ["A", "D", 7, "USD", ""],
    ]);
    expect(problems).toEqual([]);
    expect(rows.map(({ amount }) => amount)).toEqual([50, 50, 7]);
    const euros = parseDealsTable([
      ["From", "To", "Amount", "Currency"],
      ["A", "B", 5, "USD"],
      ["A", "C", 5, "EUR"],
    ]);
    expect(euros.problems).toEqual([
      { code: "not-usd-bn", row: 3, column: "currency", found: "EUR" },
    ]);
  });

  test("comes from the amount itself, and from a line above the header", () => {
    const header = ["From", "To", "Amount"];
    const amounts = ["$1.5bn", "USD 300m", "12亿美元", "US$ 2 trillion", "300 bn"];
    const { rows } = parseDealsTable([header, ...amounts.map((amount) => ["A", "B", amount])]);
    expect(rows.map(({ amount }) => amount)).toEqual([1.5, 0.3, 1.2, 2000, 300]);
    expect(parseDealsTable([header, ["A", "B", "€5bn"]]).problems).toMatchObject([
      { code: "not-usd-bn", row: 2, column: "Amount", found: "€5bn" },
    ]);
    const titled = parseDealsTable([["AI deals, in USD millions"], header, ["A", "B", 50_000]]);
    expect(titled.rows[0].amount).toBe(50);
  });

  test("comes from the file in JSON", () => {
    const file = (unit: string): string =>
      JSON.stringify({ unit, rows: [{ from: "A", to: "B", amount: 50_000 }] });
    expect(parseDealsJson(file("USD m")).rows[0].amount).toBe(50);
    expect(parseDealsJson(file("EUR m")).problems).toMatchObject([{ code: "not-usd-bn" }]);
  });
});

describe("a CSV file as people and programs write it", () => {
  test("with a line sep=;, titles, decimal commas, totals and a source below", () => {
    const text = lines(
      "sep=;",
      "AI deals;;",
      "as of June 2026;;",
      "",
      "payer;payee;usd_bn;Type;Date announced;Notes",
      "OpenAI;Oracle;300,5;Cloud;2025-07;five years",
      ";Nvidia;12,25;Purchase;2025;end customers",
      "Total;;312,75;;;",
      "Source: company filings",
    );
    const { rows, problems, notes, ignored } = parseDealsCsv(text);
    expect([problems, ignored]).toEqual([[], []]);
    expect(rows).toMatchObject([
      {
        ...{ from: "OpenAI", to: "Oracle", amount: 300.5, kind: "cloud" },
        ...{ announced: "2025-07", note: "five years" },
      },
      { from: "Outside", to: "Nvidia", amount: 12.25, kind: "purchase" },
    ]);
    expect(notes).toEqual([
      { code: "above", rows: [2, 3] },
      { code: "outside", rows: [7] },
      { code: "totals", rows: [8] },
      { code: "below", rows: [9] },
      { code: "taken-for", column: "status", found: "", as: "announced", count: 2 },
    ]);
  });

  test("with Source and Target, which are two ends; with Source beside From, which is none", () => {
    expect(parseDealsCsv(lines("source,target,value", "A,B,5")).rows).toMatchObject([
      { from: "A", to: "B", amount: 5, source: "" },
    ]);
    expect(parseDealsCsv(lines("from,to,amount,source", "A,B,5,10-K")).rows).toMatchObject([
      { from: "A", source: "10-K" },
    ]);
  });

  test("with bars or tabs between the cells", () => {
    expect(parseDealsCsv(lines("from|to|amount", "A|B|5")).rows).toHaveLength(1);
  });

  test("with headers that name nothing of ours, once the user has said what they are", () => {
    const text = lines("Von,Nach,Betrag,Art", "A,B,5,Kredit");
    const read = parseDealsCsv(text);
    expect(read.problems).toMatchObject([{ code: "missing-column" }, {}, {}]);
    expect(read.columns.map(({ header, key }) => [header, key])).toEqual([
      ["Von", null],
      ["Nach", null],
      ["Betrag", null],
      ["Art", null],
    ]);
    const columns = new Map([
      [0, "from"],
      [1, "to"],
      [2, "amount"],
      [3, "kind"],
    ] as const);
    const mapped = parseDealsCsv(text, { columns });
    expect(mapped.unknown).toEqual({ kinds: ["kredit"], statuses: [] });
    const told = parseDealsCsv(text, { columns, kinds: new Map([["kredit", "debt"]]) });
    expect(told.rows).toMatchObject([{ from: "A", to: "B", amount: 5, kind: "debt" }]);
  });
});

describe("kinds and statuses", () => {
  test.each([
    ["LOI", "letter-of-intent"],
    ["MoU", "letter-of-intent"],
    ["意向书", "letter-of-intent"],
    ["signed", "definitive"],
    ["已签署", "definitive"],
    ["Term Sheet", "term-sheet"],
  ])("status %p is %s, and the preview says so", (word, status) => {
    const { rows, notes } = parseDealsCsv(lines("From,To,Amount,Status", `A,B,1,${word}`));
    expect(rows[0].status).toBe(status);
    if (word !== "Term Sheet")
      expect(notes).toContainEqual(
        expect.objectContaining({ code: "taken-for", found: word, as: status }),
      );
  });

  test.each([
    ["股权", "equity"],
    ["Loan", "debt"],
    ["算力", "cloud"],
    ["租赁", "lease"],
  ])("kind %p is %s", (word, kind) => {
    expect(parseDealsCsv(lines("From,To,Amount,Kind", `A,B,1,${word}`)).rows[0].kind).toBe(kind);
  });

  test("that are unknown are asked for; rows without one are purchases, which is said and can be changed", () => {
    const asked = parseDealsCsv(lines("From,To,Amount,Kind", "A,B,1,gift", "A,C,1,Gift"));
    expect(asked.problems).toHaveLength(2);
    expect(asked.unknown.kinds).toEqual(["gift"]);
    const text = lines("From,To,Amount", "A,B,1");
    expect(parseDealsCsv(text).notes).toContainEqual({
      ...{ code: "taken-for", column: "kind", found: "", as: "purchase", count: 1 },
    });
    expect(parseDealsCsv(text, { kinds: new Map([["", "cloud"]]) }).rows[0].kind).toBe("cloud");
  });
});

/** Two files in Chinese, made with Python's codecs: simplified characters in GBK, traditional ones in Big5. */
const GBK =
  "b8b6bfeeb7bd2ccad5bfeeb7bd2cbdf0b6ee28d2dac3c0d4aa290ad3a2ceb0b4ef2cbcd7b9c7cec42c3130300a";
const BIG5 =
  "a549b4daa4e82ca6acb4daa4e82caaf7c34228bbf5acfca4b8292cb3c6b5f90abdf7b9462ca5d2b0a9a4e52c3130302ca4bda571a4bda7690aa578bf6eb9712cbdf7b9462c32302c0a";
const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, "hex"));

describe("the encoding of a text file", () => {
  test.each([
    ["GBK", GBK, "gb18030", { from: "英伟达", to: "甲骨文", amount: 10, note: "" }],
    ["Big5", BIG5, "big5", { from: "輝達", to: "甲骨文", amount: 10, note: "公司公告" }],
  ] as const)("is told for %s", (_, hex, encoding, leg) => {
    expect(detectEncoding(bytes(hex))).toBe(encoding);
    expect(parseDealsCsv(decodeText(bytes(hex), encoding)).rows[0]).toMatchObject(leg);
  });

  test.each([
    ["utf-8", Buffer.from("From,To,Amount\nSociété Générale,英伟达,1")],
    ["utf-16le", Buffer.from("\uFEFFFrom,To,Amount\nŠkoda,B,1", "utf16le")],
    ["windows-1252", Buffer.from("From,To,Amount\nSociété Générale,Crédit Agricole,1", "latin1")],
    ["windows-1252", Buffer.from("From,To,Amount\nMünchner Rück,Ørsted,1", "latin1")],
  ])("is told for %s", (encoding, file) => {
    expect(detectEncoding(Uint8Array.from(file))).toBe(encoding);
  });
});
