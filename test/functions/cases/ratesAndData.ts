import { refused, TOO_LARGE, type Cell, type FormulaSection } from "./formulaCase";

const column = (...cells: Cell[]): Cell[][] => cells.map((cell) => [cell]);

const NO_RATE = /^There is no rate of return: no rate above -100 % makes the net present value 0/;
const PRESET = /^preset must be one of "2025-10", "2026-06", "2026-10", not "2024-01"/;
const HEADER = [
  ...["From", "To", "Amount", "Kind", "Status", "Contingent", "Up to", "GW", "Start year"],
  ...["Years", "Announced", "Deal", "Source", "Note", "Firm", "Drawn", "Drawn as of", "Confidence"],
  ...["Estimated", "From layer", "To layer", "Counted in", "Second-hand", "Address"],
];

export const ratesAndData: FormulaSection = {
  title: "Rates of return and preset data",
  ranges: {
    venture: column(-70000, 12000, 15000, 18000, 21000, 26000),
    dated: [
      [-10000, "2008-01-01"],
      [2750, "2008-03-01"],
      [4250, "2008-10-30"],
      [3250, "2009-02-15"],
      [2750, "2009-04-01"],
    ],
    amounts: column(-10000, 2750, 4250, 3250, 2750),
    dates: column("2008-01-01", "2008-03-01", "2008-10-30", "2009-02-15", "2009-04-01"),
    headed: column("Cash flow", -1000, 2500, -1540, "", ""),
    none: column(-1000, 2000, -1500),
    hole: column(-1000, "", 2000),
    textDates: column("'2025-01-01", "'2026-01-01"),
    square: [
      [-1, 2],
      [3, 4],
    ],
    empty: column("", ""),
  },
  values: [
    {
      what: "Microsoft's venture",
      formula: "=OURO.IRR_ALL([venture])",
      shows: [["Rate"], [0.0866]],
      source: "Microsoft, IRR function: 8.66 %",
      within: 5e-5,
    },
    {
      what: "with dates as Excel's XIRR",
      formula: "=OURO.IRR_ALL([amounts],[dates])",
      shows: [["Rate"], [0.3733625]],
      source: "Microsoft, XIRR function",
      within: 5e-8,
    },
    {
      what: "both of two rates, of a column with a header and blanks at its end",
      formula: "=OURO.IRR_ALL([headed])",
      shows: [["Rate"], [0.1], [0.4]],
      source: "by hand: 1.1 + 1.4 = 2.5, 1.1 · 1.4 = 1.54",
    },
    {
      what: "of a row",
      formula: "=OURO.IRR_ALL({-100,121})",
      shows: [["Rate"], [0.21]],
      source: "by hand",
    },
    {
      what: "a row for each disclosed leg of October 2025",
      formula: "=ROWS(OURO.DEALS())",
      shows: 25,
      source: "src/deals/presets/2025-10.json: 24 amounts; and the header",
    },
    {
      what: "headed",
      formula: "=TAKE(OURO.DEALS(),1)",
      shows: [HEADER],
      source: "as documented: the first three columns serve as flows",
    },
    {
      what: "from Nvidia to OpenAI",
      formula: "=INDEX(OURO.DEALS(),2,1)&INDEX(OURO.DEALS(),2,2)&INDEX(OURO.DEALS(),2,3)",
      shows: "NvidiaOpenAI100",
      source: "the article of October 2025",
    },
    {
      what: "of the latest view",
      formula: '=INDEX(OURO.DEALS("2026-06"),1,3)',
      shows: "Amount",
      source: "the documentation",
    },
    {
      what: "a deal's amount, and another field of it",
      formula: '=OURO.DEAL("oracle-openai","amount")/OURO.DEAL("Oracle-OpenAI","years")',
      shows: 60,
      source: "the article of October 2025, 300 USD bn over about five years",
    },
    {
      what: "a deal's status in the latest view",
      formula: '=OURO.DEAL("nvda-openai-loi","status","2026-06")',
      shows: "superseded",
      source: "src/deals/presets/2026-06.json",
    },
    {
      what: "a published figure",
      formula: '=OURO.BENCHMARK("lucent vendor financing")',
      shows: 0.24,
      source: "the article of October 2025",
    },
    {
      what: "whose figure it is",
      formula: '=OURO.BENCHMARK("Nvidia vendor financing","source")',
      shows: "T. Tunguz, blog post",
      source: "the article of October 2025",
    },
  ],
  refusals: [
    refused("=OURO.IRR_ALL([none])", "#NUM!", "no-rate", NO_RATE),
    refused("=OURO.IRR_ALL(5)", "#NUM!", "no-rate", NO_RATE),
    refused("=OURO.IRR_ALL({1,2,3})", "#NUM!", "no-rate", NO_RATE),
    refused("=OURO.IRR_ALL({0,0})", "#NUM!", "every-rate", /every rate is a rate of return/),
    refused(
      "=OURO.IRR_ALL({-100,121},{20230101,20240101})",
      "#VALUE!",
      "not-a-date",
      /^dates: value 1, 20230101, .* looks like 2023-01-01/,
    ),
    refused("=OURO.IRR_ALL([empty])", "#VALUE!", "no-rows", /^cashflows holds no rows/),
    refused("=OURO.IRR_ALL([hole])", "#VALUE!", "missing", /^cashflows, row 2 is missing/),
    refused(
      '=OURO.IRR_ALL({-1,"x",2})',
      "#VALUE!",
      "not-a-number",
      /^cashflows: column 2 must be a number, not "x"/,
    ),
    refused(
      "=OURO.IRR_ALL([square])",
      "#VALUE!",
      "not-a-list",
      /^cashflows must be one row or one column/,
    ),
    refused("=OURO.IRR_ALL(,[dates])", "#VALUE!", "missing", /^cashflows is missing/),
    refused(
      "=OURO.IRR_ALL([venture],[dates])",
      "#VALUE!",
      "different-lengths",
      /^dates holds 5 values; cashflows holds 6/,
    ),
    refused(
      "=OURO.IRR_ALL({-1;2},[textDates])",
      "#VALUE!",
      "stored-as-text",
      /^dates, row 1 is stored as text: "2025-01-01"/,
    ),
    refused(
      "=OURO.IRR_ALL({-1;2},{1;-2})",
      "#VALUE!",
      "out-of-range",
      /^dates, row 2 must be at least 0, not -2/,
    ),
    refused(
      "=OURO.IRR_ALL([dated],[dates])",
      "#VALUE!",
      "not-a-list",
      /^cashflows must be one row/,
    ),
    refused("=OURO.IRR_ALL({-1E-300,1E300})", "#NUM!", "too-large", TOO_LARGE),

    refused('=OURO.DEALS("2024-01")', "#VALUE!", "not-a-choice", PRESET),
    refused(
      '=OURO.DEAL("oracle","amount")',
      "#N/A",
      "unknown-name",
      /^deal: there is no "oracle"\. Did you mean "oracle-openai"/,
    ),
    refused(
      '=OURO.DEAL("amd-openai","amount")',
      "#N/A",
      "not-published",
      /^amd-openai: "amount" is not disclosed/,
    ),
    refused('=OURO.DEAL("stargate","price")', "#VALUE!", "not-a-choice", /^field must be one of/),
    refused(
      '=OURO.BENCHMARK("Lucent")',
      "#N/A",
      "unknown-name",
      /^name: there is no "Lucent"\. Did you mean "Lucent/,
    ),
    refused(
      '=OURO.BENCHMARK("GPU life, lenders")',
      "#N/A",
      "not-published",
      /^GPU life, lenders: "value" is not disclosed\. Ask for "low", "high"/,
    ),
  ],
};
