import {
  refused,
  TOO_LARGE,
  type Cell,
  type FormulaSection,
  type RefusalCase,
} from "./formulaCase";

const SCHEDULE = ["Step", "Year", "Opening", "Interest", "Principal", "Service", "Closing"];
const COVER = ["Year", "Cash flow", "Service", "DSCR", "LLCR"];
const COLLATERAL = ["Year", "Debt", "Collateral", "Loan to value", "Shortfall"];

/** Level service of 1,000 at 10 % over two years. */
const SERVICE = (1000 * 0.1) / (1 - 1.1 ** -2);
/** Level service of 100 at 14 % over four years, and what is owed when `left` of them are left. */
const YEARLY = (100 * 0.14) / (1 - 1.14 ** -4);
const owed = (left: number): number => (YEARLY * (1 - 1.14 ** -left)) / 0.14;
const CASH = [45, 45, 40, 35];
/** The remaining cash flows' value at 14 % by what is owed; `from` is 0 for the first year. */
const lifeCover = (from: number): number =>
  CASH.slice(from).reduce((sum, cash, k) => sum + cash / 1.14 ** (k + 1), 0) / owed(4 - from);

const straight: Cell[][] = [
  SCHEDULE,
  [1, 1, 100, 14, 25, 39, 75],
  [2, 2, 75, 10.5, 25, 35.5, 50],
  [3, 3, 50, 7, 25, 32, 25],
  [4, 4, 25, 3.5, 25, 28.5, 0],
];

const schedule = (rest: string): string => `=OURO.DEBT_SCHEDULE(${rest})`;
const cover = (rest: string): string => `=OURO.COVER_RATIOS(${rest})`;
const collateral = (rest: string): string => `=OURO.COLLATERAL_COVER(${rest})`;

/** The terms that every loan has; `call` is handed principal, annualRate and years. */
function loanRefusals(call: (principal: string, rate: string, years: string) => string) {
  const bad = (formula: string, code: RefusalCase["code"], says: RegExp): RefusalCase =>
    refused(formula, "#VALUE!", code, says);
  return [
    bad(call("0", "0.1", "2"), "out-of-range", /^principal must be above 0, not 0/),
    bad(call('"x"', "0.1", "2"), "not-a-number", /^principal must be a number, not "x"/),
    bad(call("", "0.1", "2"), "missing", /^principal is missing/),
    bad(call("1", "-1", "2"), "out-of-range", /^annualRate must be above -1 and at most 3, not -1/),
    bad(call("1", "Z99", "2"), "missing", /^annualRate is missing/),
    bad(call("1", "0.1", "0"), "out-of-range", /^years must be .* at most 1000, not 0/),
    bad(call("1", "0.1", "1001"), "out-of-range", /^years must be .* at most 1000, not 1001/),
  ];
}

const TYPE = /^type must be one of "annuity", "straight", "bullet", not "interest only"/;

export const debt: FormulaSection = {
  title: "Debt",
  ranges: {
    cash: CASH.map((cash) => [cash]),
    hole: [[45], [""], [40], [35]],
    text: [["Cash"], [45], [45], ["n/a"], [35]],
    square: [
      [45, 45],
      [40, 35],
    ],
    empty: [[""], [""]],
  },
  values: [
    {
      what: "capacity at a cover of 1.3",
      formula: "=OURO.DEBT_CAPACITY({130,143},0.1,1.3)",
      shows: [
        ["Year", "Cash flow", "Opening", "Service", "Interest", "Principal", "Closing"],
        [1, 130, 2000 / 11, 100, 200 / 11, 900 / 11, 100],
        [2, 143, 100, 110, 10, 100, 0],
      ],
      source: "By hand: 100 ÷ 1.1 + 110 ÷ 1.21",
    },
    {
      what: "all spare cash prepays",
      formula: "=OURO.CASH_SWEEP({60,60},100,0.1,2)",
      shows: [
        ["Year", "Opening", "Interest", "Scheduled", "Swept", "Distributed", "Closing", "DSCR"],
        [1, 100, 10, 1000 / 21, 50 / 21, 0, 50, 126 / 121],
        [2, 50, 5, 50, 0, 5, 0, 12 / 11],
      ],
      source: "By hand: the annuity of 100 over two years at 10 % is 1210 ÷ 21",
    },
    {
      what: "level principal",
      formula: schedule('100,0.14,4,"straight",1'),
      shows: straight,
      source: "by hand",
    },
    {
      what: "level service",
      formula: schedule("1000,0.1,2,,1"),
      shows: [
        SCHEDULE,
        [1, 1, 1000, 100, SERVICE - 100, SERVICE, 1100 - SERVICE],
        [2, 2, 1100 - SERVICE, (1100 - SERVICE) / 10, 1100 - SERVICE, SERVICE, 0],
      ],
      source: "by hand: annuity of 1,000 at 10 %",
    },
    {
      what: "principal at the end",
      formula: schedule('100,0.1,2,"Bullet",1'),
      shows: [SCHEDULE, [1, 1, 100, 10, 0, 10, 100], [2, 2, 100, 10, 100, 110, 0]],
      source: "by hand",
    },
    {
      what: "48 months where steps are not given",
      formula: "=ROWS(OURO.DEBT_SCHEDULE(100,0.14,4))",
      shows: 49,
      source: "by hand: 4 · 12 and the header",
    },
    {
      what: "monthly service as Excel's PMT",
      formula: "=INDEX(OURO.DEBT_SCHEDULE(100,0.14,4),2,6)+PMT(0.14/12,48,100)",
      shows: 0,
      source: "Microsoft, PMT function",
    },
    {
      what: "the last Closing is exactly 0",
      formula: "=INDEX(OURO.DEBT_SCHEDULE(100,0.14,4),49,7)=0",
      shows: true,
      source: "the documentation",
    },
    {
      what: "yearly cover, and the lowest",
      formula: cover("[cash],100,0.14,4"),
      shows: [
        COVER,
        ...CASH.map((cash, k): Cell[] => [k + 1, cash, YEARLY, cash / YEARLY, lifeCover(k)]),
        ["Minimum", "", "", 35 / YEARLY, 35 / YEARLY],
      ],
      source: "by hand, from the definitions in the help",
    },
    {
      what: "the lowest DSCR of the debt of the reference case",
      formula: "=INDEX(OURO.COVER_RATIOS([cash],100,0.14,4),6,4)",
      shows: 1.0198,
      source: "reference case, DSCR",
      within: 5e-5,
    },
    {
      what: "debt that outlives its collateral",
      formula: collateral('80,0,4,100,2,,,"straight"'),
      shows: [
        COLLATERAL,
        [0, 80, 100, 0.8, 0],
        [1, 60, 50, 1.2, 10],
        [2, 40, 0, "", 40],
        [3, 20, 0, "", 20],
        [4, 0, 0, "", 0],
      ],
      source: "by hand",
    },
    {
      what: "with a residual, faster at first",
      formula: collateral('60,0.1,1,100,3,"sum-of-years",0.4,"bullet"'),
      shows: [COLLATERAL, [0, 60, 100, 0.6, 0], [1, 0, 70, 0, 0]],
      source: "by hand: half of the 60 that is lost goes in the first of three years",
    },
  ],
  refusals: [
    refused(
      "=OURO.DEBT_CAPACITY({130,-143},0.1,1.3)",
      "#VALUE!",
      "out-of-range",
      /^cashflows: column 2 must be at least 0, not -143/,
    ),
    refused("=OURO.DEBT_CAPACITY({130},0.1,0)", "#VALUE!", "out-of-range", /^targetDscr .*above 0/),
    refused(
      "=OURO.CASH_SWEEP({50,50},100,0.1,4,50)",
      "#VALUE!",
      "percentage",
      /^sweep: 50 means 5,000 %. Type 0.5/,
    ),
    refused("=OURO.CASH_SWEEP({50},100,0.1,2.5)", "#VALUE!", "not-whole", /^years must be a whole/),
    ...loanRefusals((principal, rate, years) => schedule(`${principal},${rate},${years}`)),
    refused(schedule("1.7E308,3,2,,1"), "#NUM!", "too-large", TOO_LARGE),
    refused(
      schedule("1,0.1,0.05"),
      "#VALUE!",
      "uneven-steps",
      /^years: 0\.05 years is not a whole number of steps at stepsPerYear 12/,
    ),
    refused(schedule('1,0.1,5,"interest only"'), "#VALUE!", "not-a-choice", TYPE),
    refused(schedule("1,0.1,5,,0"), "#VALUE!", "out-of-range", /^stepsPerYear .*at least 1/),
    refused(schedule("1,0.1,5,,2.5"), "#VALUE!", "not-whole", /^stepsPerYear .*whole/),
    refused(
      schedule("1,0.1,1000,,366"),
      "#VALUE!",
      "result-too-large",
      /^The result would fill 2562007 cells; the limit is 200000/,
    ),

    ...loanRefusals((principal, rate, years) => cover(`[cash],${principal},${rate},${years}`)),
    refused(cover("[cash],1.7E308,3,2"), "#NUM!", "too-large", TOO_LARGE),
    refused(
      cover("[cash],100,0.14,5"),
      "#VALUE!",
      "too-few-cashflows",
      /^cashflows holds 4 years; the debt runs for 5/,
    ),
    refused(cover("[cash],100,0.14,2.5"), "#VALUE!", "not-whole", /^years must be a whole/),
    refused(cover("[cash],100,14,4"), "#VALUE!", "percentage", /^annualRate: 14 means 1,400 %/),
    refused(
      cover('[cash],100,"14%",4'),
      "#VALUE!",
      "stored-as-text",
      /^annualRate is stored as text: "14%". Type 0.14/,
    ),
    refused(cover("[hole],100,0.14,4"), "#VALUE!", "missing", /^cashflows, row 2 is missing/),
    refused(cover("[text],100,0.14,4"), "#VALUE!", "undisclosed", /^cashflows, row 4 is "n\/a"/),
    refused(
      cover("[square],100,0.14,4"),
      "#VALUE!",
      "not-a-list",
      /^cashflows must be one row or one column/,
    ),
    refused(cover("[empty],100,0.14,4"), "#VALUE!", "no-rows", /^cashflows holds no rows/),
    refused(cover(",100,0.14,4"), "#VALUE!", "missing", /^cashflows is missing/),

    ...loanRefusals((principal, rate, years) => collateral(`${principal},${rate},${years},100,4`)),
    refused(collateral("1.7E308,3,2,100,4"), "#NUM!", "too-large", TOO_LARGE),
    refused(collateral("80,0.1,2.5,100,4"), "#VALUE!", "not-whole", /^years must be a whole/),
    refused(collateral("80,0.1,2,0,4"), "#VALUE!", "out-of-range", /^capex must be above 0/),
    refused(collateral("80,0.1,2,,4"), "#VALUE!", "missing", /^capex is missing/),
    refused(collateral("80,0.1,2,100,0"), "#VALUE!", "out-of-range", /^economicLife .*above 0/),
    refused(
      collateral('80,0.1,2,100,4,"fast"'),
      "#VALUE!",
      "not-a-choice",
      /^method must be one of "straight-line", .*not "fast"/,
    ),
    refused(
      collateral('80,0.1,2,100,4,"exponential"'),
      "#VALUE!",
      "needs-residual",
      /^residualShare must be above 0 for the method exponential/,
    ),
    refused(collateral("80,0.1,2,100,4,,1.5"), "#VALUE!", "out-of-range", /^residualShare must be/),
    refused(collateral('80,0.1,2,100,4,,,"interest only"'), "#VALUE!", "not-a-choice", TYPE),
  ],
};
