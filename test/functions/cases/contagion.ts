import { BAD_FLOWS, companyRefusals, flowRefusals, missingCompany } from "./flowRefusals";
import {
  refused,
  TOO_LARGE,
  type Cell,
  type FormulaSection,
  type RefusalCase,
} from "./formulaCase";

const LOSSES = ["Company", "Receipts", "Lost", "Remaining", "Lost share"];
const CLEARED = ["Company", "Owed", "Paid", "Paid share", "Shortfall", "Equity", "Default round"];
const DISTRESS = ["Company", "Equity", "Initial loss", "Final loss", "Equity lost"];

/** A share that must lie between 0 and 1. */
function shareRefusals(call: (cell: string) => string, argument: string): RefusalCase[] {
  const says = (rest: string) => new RegExp(`^${argument} must be ${rest}`);
  return [
    refused(call("1.5"), "#VALUE!", "out-of-range", says("at least 0 and at most 1, not 1\\.5")),
    refused(call("-1"), "#VALUE!", "out-of-range", says("at least 0 and at most 1, not -1")),
    refused(call('"half"'), "#VALUE!", "not-a-number", says('a number, not "half"')),
  ];
}

/** A table of companies and amounts beside flows. */
function tableRefusals(
  call: (range: string) => string,
  table: "resources" | "equity",
  column: string,
): RefusalCase[] {
  const says = (rest: string) => new RegExp(`^${table}${rest}`);
  const row = (what: string) => says(`, row 2: ${what}`);
  return [
    refused(call('{"A",1;"Z",1}'), "#VALUE!", "not-in-flows", row('"Z" is on no row of flows')),
    refused(call('{"A",1;"a",1}'), "#VALUE!", "listed-twice", row('"a" is listed a second time')),
    refused(call('{"A",1;"B",-1}'), "#VALUE!", "out-of-range", row(`${column} must be .*-1`)),
    refused(call('{"A",1;"B",TRUE}'), "#VALUE!", "not-a-number", row(`${column} must be a number`)),
    refused(call('{"A",1;"B","x"}'), "#VALUE!", "not-a-number", row(`${column} .*"x"`)),
    refused(call('{"A",1;"B",""}'), "#VALUE!", "missing", row(`${column} is missing`)),
    refused(call('{"A",1;"",1}'), "#VALUE!", "missing", row("Company is missing")),
    refused(call('{"A",1;TRUE,1}'), "#VALUE!", "not-text", row("Company must be text")),
    refused(call('{"A";"B"}'), "#VALUE!", "too-few-columns", says(` needs .* ${column}; it has 1`)),
    refused(call("[empty]"), "#VALUE!", "no-rows", says(" holds no rows")),
    refused(call(""), "#VALUE!", "missing", says(" is missing")),
  ];
}

const risk = (rest: string): string => `=OURO.REVENUE_AT_RISK(${rest})`;
const clearing = (rest: string): string => `=OURO.CLEARING(${rest})`;
const debtRank = (rest: string): string => `=OURO.DEBTRANK(${rest})`;

const shocked: Cell[][] = [
  CLEARED,
  ["A", 10, 4, 0.4, 6, 0, 1],
  ["B", 8, 5, 0.625, 3, 0, 2],
  ["C", 0, 0, "", 0, 5, 0],
];

export const contagion: FormulaSection = {
  title: "Contagion",
  ranges: {
    ...BAD_FLOWS,
    debts: [
      ["From", "To", "Amount"],
      ["A", "B", 10],
      ["B", "C", 8],
    ],
    assets: [
      ["Company", "Outside assets"],
      ["A", 8],
      ["", ""],
      ["b", 1],
    ],
    equity: [
      ["Company", "Equity"],
      ["A", 4],
      ["B", 20],
      ["C", 16],
    ],
    three: [
      [1, 2, 4],
      [2, 3, 3],
      [3, 1, 2],
    ],
    threeAssets: [
      [1, 3],
      [2, 2],
      [3, 2],
    ],
    mutual: [
      ["A", "B", 5],
      ["B", "A", 2],
    ],
  },
  values: [
    {
      what: "a cut of half goes down the chain",
      formula: risk('[debts],"a",0.5'),
      shows: [LOSSES, ["B", 10, 5, 5, 0.5], ["C", 8, 4, 4, 0.5], ["A", 0, 0, 0, ""]],
      source: "by hand: B loses 5 of 10 and cuts its 8 by half",
    },
    {
      what: "passed on by half",
      formula: risk('[debts],"A",0.5,0.5'),
      shows: [LOSSES, ["B", 10, 5, 5, 0.5], ["C", 8, 2, 6, 0.25], ["A", 0, 0, 0, ""]],
      source: "by hand: B cuts its 8 by 0.5 · 5 ÷ 10",
    },
    {
      what: "round a ring the company cuts no further",
      formula: risk('[mutual],"A",0.5'),
      shows: [LOSSES, ["B", 5, 2.5, 2.5, 0.5], ["A", 2, 1, 1, 0.5]],
      source: "by hand: B loses half of its 5 and cuts its 2 by half; A has cut already",
    },
    {
      what: "all pay in full",
      formula: clearing("[three],[threeAssets]"),
      shows: [CLEARED, ["1", 4, 4, 1, 0, 1, 0], ["2", 3, 3, 1, 0, 3, 0], ["3", 2, 2, 1, 0, 3, 0]],
      source: "exercise after Eisenberg and Noe; a reference case; equity by hand",
    },
    {
      what: "the greatest vector where nobody has anything",
      formula: clearing('{"A","B",1;"B","A",1},{"A",0}'),
      shows: [CLEARED, ["A", 1, 1, 1, 0, 0, 0], ["B", 1, 1, 1, 0, 0, 0]],
      source: "reference case, two companies owing each other 1",
    },
    {
      what: "two default in turn after a shock",
      formula: clearing('[debts],[assets],"A",0.5'),
      shows: shocked,
      source: "by hand: A has 8 · 0.5, B 1 + 4",
    },
    {
      what: "distress down the chain",
      formula: debtRank('[debts],[equity],"A"'),
      shows: [DISTRESS, ["A", 4, 1, 1, 4], ["B", 20, 0, 0.5, 10], ["C", 16, 0, 0.25, 4]],
      source: "by hand: 10 ÷ 20, then 8 ÷ 16 of it",
    },
    {
      what: "every further loss is passed on",
      formula: debtRank('[mutual],{"A",10;"B",10},"A",0.5'),
      shows: [DISTRESS, ["A", 10, 0.5, 0.5 / 0.9, 5 / 0.9], ["B", 10, 0, 0.25 / 0.9, 2.5 / 0.9]],
      source: "by hand (Bardoscia et al. 2015): a = 0.5 + 0.2 b, b = 0.5 a",
    },
    {
      what: "distress is passed on once",
      formula: debtRank('[mutual],{"A",10;"B",10},"A",0.5,"once"'),
      shows: [DISTRESS, ["A", 10, 0.5, 0.55, 5.5], ["B", 10, 0, 0.25, 2.5]],
      source: "by hand (Battiston et al. 2012): B loses 0.25 and hands A 0.05, which stays with A",
    },
  ],
  refusals: [
    ...flowRefusals((flows) => risk(`${flows},"V",0.5`)),
    ...companyRefusals((company) => risk(`[debts],${company},0.5`), "company"),
    ...missingCompany((company) => risk(`[debts],${company},0.5`), "company"),
    ...shareRefusals((cut) => risk(`[debts],"A",${cut}`), "cut"),
    refused(risk('[debts],"A",'), "#VALUE!", "missing", /^cut is missing/),
    ...shareRefusals((part) => risk(`[debts],"A",1,${part}`), "passThrough"),

    ...flowRefusals((flows) => clearing(`${flows},[assets]`)),
    ...tableRefusals((range) => clearing(`[debts],${range}`), "resources", "Outside assets"),
    ...companyRefusals((company) => clearing(`[debts],[assets],${company},0.5`), "shocked"),
    ...missingCompany((company) => clearing(`[debts],[assets],${company},0.5`), "shocked"),
    ...shareRefusals((shock) => clearing(`[debts],[assets],"A",${shock}`), "shock"),
    refused(clearing('{"","A",1E308;"A","B",1},{"A",1E308}'), "#NUM!", "too-large", TOO_LARGE),

    ...flowRefusals((flows) => debtRank(`${flows},[equity],"V"`)),
    ...tableRefusals((range) => debtRank(`[debts],${range},"A"`), "equity", "Equity"),
    ...companyRefusals((company) => debtRank(`[debts],[equity],${company}`), "shocked"),
    ...missingCompany((company) => debtRank(`[debts],[equity],${company}`), "shocked"),
    ...shareRefusals((shock) => debtRank(`[debts],[equity],"A",${shock}`), "shock"),
    refused(
      debtRank('[debts],{"A",1;"B",0;"C",1},"A"'),
      "#VALUE!",
      "out-of-range",
      /^equity, row 2: Equity must be above 0, not 0/,
    ),
    refused(
      debtRank('[debts],{"A",1;"C",1},"A"'),
      "#VALUE!",
      "no-equity",
      /^equity has no row for "B", which is in flows/,
    ),
    refused(
      debtRank('[debts],[equity],"A",1,"twice"'),
      "#VALUE!",
      "not-a-choice",
      /^method must be one of "linear", "once", not "twice"/,
    ),
  ],
};
