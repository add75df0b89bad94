import { BAD_FLOWS, companyRefusals, flowRefusals, missingCompany } from "./flowRefusals";
import { refused, TOO_LARGE, type Cell, type FormulaSection } from "./formulaCase";

const LOAN: Cell[][] = [
  ["From", "To", "Amount"],
  ["V", "A", 10],
  ["A", "V", 35],
  ["Outside", "V", 65],
];

const SUMMARY = [
  ...["Company", "Receipts", "Payments", "Direct", "Least", "Traced", "Most"],
  ...["Direct share", "Least share", "Traced share", "Most share"],
];
const LOOPS = ["Loop", "Companies", "Bottleneck", "Weakest payment"];

/** Four companies that each pay every other. */
const four = ["A", "B", "C", "D"];
const everyOther = four.flatMap((from) =>
  four.filter((to) => to !== from).map((to): Cell[] => [from, to, 1]),
);

const share = (rest: string): string => `=OURO.CIRCULAR_SHARE(${rest})`;
const amount = (rest: string): string => `=OURO.CIRCULAR_AMOUNT(${rest})`;

const MEASURE = /^measure must be one of "direct", "least", "traced", "most", not "mostly"/;

export const circularity: FormulaSection = {
  title: "Circular financing",
  ranges: {
    ...BAD_FLOWS,
    loan: LOAN,
    leak: [...LOAN, ["", "A", 40], ["A", "Outside", 15]],
    ring: [
      ["V", "L", 10],
      ["L", "C", 30],
      ["C", "V", 21],
      ["", "V", 79],
      ["V", "", 90],
      ["", "L", 40],
      ["L", "", 20],
      ["C", "", 9],
    ],
    customers: [
      ["A", "V", 30],
      ["B", "V", 30],
      ["C", "V", 20],
      ["D", "V", 20],
    ],
    everyOther,
    chain: [
      ["A", "B", 3],
      ["B", "Outside", 2],
      ["", "A", 5],
    ],
    closed: [
      ["A", "B", 1],
      ["B", "A", 1],
    ],
    nothing: [["A", "B", 0]],
    many: Array.from({ length: 446 }, (_, i): Cell[] => [`C${i}`, `C${i + 1}`, 1]),
  },
  values: [
    {
      what: "two companies can be shuffled in one way only",
      formula: '=OURO.CIRCULARITY_TEST({"V","A",10;"A","V",35;"","V",65},"V",5)',
      shows: [
        ["Statistic", "Value"],
        ["Observed", 0.1],
        ["Mean", 0.1],
        ["P5", 0.1],
        ["P95", 0.1],
        ["Share at or above", 1],
      ],
      source: "By hand: every shuffled network is the given one",
    },
    {
      what: "money traced through a company that keeps some",
      formula: amount('[leak],"V"'),
      shows: 7,
      source: "reference case, traced with a leak: V pays 10, of which A passes 35 ÷ 50 back",
    },
    {
      what: "at least",
      formula: amount('[leak],"V","least"'),
      shows: 0,
      source: "reference case, traced with a leak",
    },
    {
      what: "at most",
      formula: amount('[leak],"V","most"'),
      shows: 10,
      source: "reference case, traced with a leak",
    },
    {
      what: "between two companies, whatever the case of the words",
      formula: amount('[leak]," v ","DIRECT"'),
      shows: 10,
      source: "by hand: min(10, 35)",
    },
    {
      what: "a tenth of V's receipts is its own money",
      formula: share('[loan],"V"'),
      shows: 0.1,
      source: "reference case, traced share",
    },
    {
      what: "of whole columns below their header",
      formula: share('{"From","To","Amount";"V","A",10;"A","V",35;"","V",65},"V"'),
      shows: 0.1,
      source: "reference case, traced share",
    },
    {
      what: "round a ring of three",
      formula: share('[ring],"V"'),
      shows: 0.042,
      source: "reference case, ring",
    },
    {
      what: "all four measures of every company",
      formula: "=OURO.CIRCULAR_SUMMARY([loan])",
      shows: [
        SUMMARY,
        ["V", 100, 10, 10, 10, 10, 10, 0.1, 0.1, 0.1, 0.1],
        ["A", 10, 35, 10, 0, 3.5, 10, 1, 0, 0.35, 1],
      ],
      source:
        "by hand: A keeps nothing, so all 10 return to V; of A's 35 V keeps up to 90 and passes on 10 ÷ 100",
    },
    {
      what: "a share of nothing is blank",
      formula: "=OURO.CIRCULAR_SUMMARY([nothing])",
      shows: [
        SUMMARY,
        ["A", 0, 0, 0, 0, 0, 0, "", "", "", ""],
        ["B", 0, 0, 0, 0, 0, 0, "", "", "", ""],
      ],
      source: "the documentation",
    },
    {
      what: "Finn's index",
      formula: "=OURO.CIRCULARITY_INDEX([loan])",
      shows: 13.5 / 135,
      source: "by hand: (10 + 3.5) ÷ (100 + 35)",
    },
    {
      what: "Finn's index of a closed ring",
      formula: "=OURO.CIRCULARITY_INDEX([closed])",
      shows: 1,
      source: "Finn 1976: all money is cycled",
    },
    {
      what: "a loop from its alphabetically first company",
      formula: "=OURO.FLOW_LOOPS([ring])",
      shows: [LOOPS, ["C → V → L → C", 3, 10, "V → L"]],
      source: "by hand: the smallest of 10, 30, 21",
    },
    {
      what: "a loop from the company asked for",
      formula: '=OURO.FLOW_LOOPS([ring],"l",3,1)',
      shows: [LOOPS, ["L → C → V → L", 3, 10, "V → L"]],
      source: "by hand",
    },
    {
      what: "20 loops among four companies",
      formula: "=ROWS(OURO.FLOW_LOOPS([everyOther]))",
      shows: 21,
      source: "reference case, loops; and the header",
    },
    {
      what: "six of them of two companies",
      formula: "=ROWS(OURO.FLOW_LOOPS([everyOther],,2))",
      shows: 7,
      source: "by hand: 4 · 3 ÷ 2 pairs; and the header",
    },
    {
      what: "only as many rows as asked for, the shortest first",
      formula: "=OURO.FLOW_LOOPS([everyOther],,,2)",
      shows: [LOOPS, ["A → B → A", 2, 1, "A → B"], ["A → C → A", 2, 1, "A → C"]],
      source: "as documented: fewer companies, then name",
    },
    {
      what: "whose money V's resources are",
      formula: '=OURO.ORIGIN_OF_FUNDS([leak],"V")',
      shows: [
        ["Origin", "Amount", "Share"],
        ["V", 65 / 0.93, 0.65 / 0.93],
        ["A", 28 / 0.93, 0.28 / 0.93],
      ],
      source:
        "by hand (Bialek 1996): V = 65 % own + 35 % A's pot, A = 80 % own + 20 % V's pot; 1 − 0.35 · 0.2 = 0.93",
    },
    {
      what: "payers down, payees across",
      formula: "=OURO.FLOW_MATRIX([chain])",
      shows: [
        ["", "A", "B", "Outside", "Total"],
        ["A", 0, 3, 0, 3],
        ["B", 0, 0, 2, 2],
        ["Outside", 5, 0, 0, 5],
        ["Total", 5, 3, 2, 10],
      ],
      source: "by hand",
    },
    {
      what: "shares of 30, 30, 20 and 20",
      formula: '=OURO.CONCENTRATION([customers],"V")',
      shows: 2600,
      source: "reference case, HHI",
    },
    {
      what: "all with one supplier",
      formula: '=OURO.CONCENTRATION([customers],"A","Suppliers")',
      shows: 10_000,
      source: "by hand: 100²",
    },
    {
      what: "Lucent in 2000",
      formula: "=OURO.VENDOR_FINANCING_RATIO(8.1,33.6)",
      shows: 0.24,
      source: "T. Tunguz, 2025-10-03",
      within: 0.005,
    },
    {
      what: "Nvidia in 2025",
      formula: "=OURO.VENDOR_FINANCING_RATIO(110,165)",
      shows: 0.67,
      source: "T. Tunguz, 2025-10-03",
      within: 0.005,
    },
  ],
  refusals: [
    refused(
      '=OURO.CIRCULARITY_TEST({"V","A",10;"A","V",35},"W")',
      "#N/A",
      "unknown-company",
      /^company: "W" is on no row of flows/,
    ),
    ...flowRefusals((flows) => amount(`${flows},"V"`)),
    ...companyRefusals((company) => amount(`[loan],${company}`), "company"),
    ...missingCompany((company) => amount(`[loan],${company}`), "company"),
    refused(amount('[loan],"V","mostly"'), "#VALUE!", "not-a-choice", MEASURE),
    refused(amount(',"V"'), "#VALUE!", "missing", /^flows is missing/),

    ...flowRefusals((flows) => share(`${flows},"V"`)),
    ...companyRefusals((company) => share(`[loan],${company}`), "company"),
    ...missingCompany((company) => share(`[loan],${company}`), "company"),
    refused(share('[loan],"V","mostly"'), "#VALUE!", "not-a-choice", MEASURE),
    refused(share('[customers],"A"'), "#DIV/0!", "no-receipts", /^A receives nothing/),
    refused(share(',"V"'), "#VALUE!", "missing", /^flows is missing/),

    ...flowRefusals((flows) => `=OURO.CIRCULAR_SUMMARY(${flows})`),

    ...flowRefusals((flows) => `=OURO.CIRCULARITY_INDEX(${flows})`),
    refused(
      '=OURO.CIRCULARITY_INDEX({"V","A",5;"Total","",5})',
      "#VALUE!",
      "totals-row",
      /^flows, row 2: "Total" is a total/,
    ),
    refused(
      "=OURO.CIRCULARITY_INDEX([nothing])",
      "#DIV/0!",
      "nothing-flows",
      /^flows: every amount is 0/,
    ),

    ...flowRefusals((flows) => `=OURO.FLOW_LOOPS(${flows})`),
    ...companyRefusals((company) => `=OURO.FLOW_LOOPS([loan],${company})`, "company"),
    refused("=OURO.FLOW_LOOPS([chain])", "#N/A", "no-loop", /^flows: no loop of at most 6 comp/),
    refused('=OURO.FLOW_LOOPS([chain],"a",3)', "#N/A", "no-loop", /no loop through A of at most 3/),
    refused("=OURO.FLOW_LOOPS([ring],,2)", "#N/A", "no-loop", /no loop of at most 2/),
    refused("=OURO.FLOW_LOOPS([ring],,1)", "#VALUE!", "out-of-range", /^maxLength .*at least 2/),
    refused("=OURO.FLOW_LOOPS([ring],,2.5)", "#VALUE!", "not-whole", /^maxLength .*whole.*2\.5/),
    refused('=OURO.FLOW_LOOPS([ring],,"x")', "#VALUE!", "not-a-number", /^maxLength .*"x"/),
    refused("=OURO.FLOW_LOOPS([ring],,,0)", "#VALUE!", "out-of-range", /^maxRows .*at least 1/),

    ...flowRefusals((flows) => `=OURO.ORIGIN_OF_FUNDS(${flows},"V")`),
    ...companyRefusals((company) => `=OURO.ORIGIN_OF_FUNDS([loan],${company})`, "company"),
    ...missingCompany((company) => `=OURO.ORIGIN_OF_FUNDS([loan],${company})`, "company"),
    refused(
      '=OURO.ORIGIN_OF_FUNDS([closed],"A")',
      "#N/A",
      "no-outside-funds",
      /^A has no outside money: what it is paid only goes round/,
    ),
    refused(
      '=OURO.ORIGIN_OF_FUNDS([nothing],"A")',
      "#DIV/0!",
      "no-resources",
      /^A receives and pays nothing/,
    ),

    ...flowRefusals((flows) => `=OURO.FLOW_MATRIX(${flows})`),
    refused(
      "=OURO.FLOW_MATRIX([many])",
      "#VALUE!",
      "result-too-large",
      /^The result would fill 201601 cells; the limit is 200000/,
    ),
    refused('=OURO.FLOW_MATRIX({"A","B",1E308;"C","D",1E308})', "#NUM!", "too-large", TOO_LARGE),

    ...flowRefusals((flows) => `=OURO.CONCENTRATION(${flows},"V")`),
    ...companyRefusals((company) => `=OURO.CONCENTRATION([loan],${company})`, "company"),
    ...missingCompany((company) => `=OURO.CONCENTRATION([loan],${company})`, "company"),
    refused(
      '=OURO.CONCENTRATION([customers],"A")',
      "#DIV/0!",
      "no-receipts",
      /^A receives nothing/,
    ),
    refused(
      '=OURO.CONCENTRATION([customers],"V","suppliers")',
      "#DIV/0!",
      "no-payments",
      /^V pays nothing/,
    ),
    refused(
      '=OURO.CONCENTRATION([customers],"V","both")',
      "#VALUE!",
      "not-a-choice",
      /^side must be one of "customers", "suppliers", not "both"/,
    ),

    refused("=OURO.VENDOR_FINANCING_RATIO(1,0)", "#DIV/0!", "no-revenue", /^revenue is 0/),
    refused("=OURO.VENDOR_FINANCING_RATIO(-1,2)", "#VALUE!", "out-of-range", /^committed .*-1/),
    refused("=OURO.VENDOR_FINANCING_RATIO(1,-2)", "#VALUE!", "out-of-range", /^revenue .*-2/),
    refused("=OURO.VENDOR_FINANCING_RATIO(,2)", "#VALUE!", "missing", /^committed is missing/),
    refused("=OURO.VENDOR_FINANCING_RATIO(1,Z99)", "#VALUE!", "missing", /^revenue is missing/),
    refused('=OURO.VENDOR_FINANCING_RATIO("a",2)', "#VALUE!", "not-a-number", /^committed .*"a"/),
    refused("=OURO.VENDOR_FINANCING_RATIO(1E300,1E-300)", "#NUM!", "too-large", TOO_LARGE),
  ],
};
