import {
  refused,
  TOO_LARGE,
  type Cell,
  type FormulaSection,
  type RefusalCase,
} from "./formulaCase";

const DRAWS = ["Period", "Units", "Cumulative units", "Drawn", "Cumulative drawn", "Undrawn"];
const TRANCHES = [
  ...["Tranche", "Shares", "Hurdle", "Probability", "Value per share", "Expected value"],
];

const draws: Cell[][] = [
  DRAWS,
  [1, 1, 1, 10, 10, 90],
  [2, 3, 4, 30, 40, 60],
  [3, 8, 12, 60, 100, 0],
];

/** The standard normal distribution at −1. */
const NORMAL_AT_MINUS_1 = 0.158655253931457;
/** A certain rise from 42 to 44.15 in half a year, bought at 40. */
const CERTAIN = 42 - 40 * Math.exp(-0.05);

const tranches = (rest: string): string => `=OURO.WARRANT_TRANCHES(${rest})`;
const warrant = (rest: string): string => `=OURO.WARRANT_VALUE(${rest})`;

/** The market that both warrant formulas share; `call` is handed spot, strike and volatility. */
function marketRefusals(
  call: (spot: string, strike: string, volatility: string) => string,
): RefusalCase[] {
  const bad = (formula: string, code: RefusalCase["code"], says: RegExp): RefusalCase =>
    refused(formula, "#VALUE!", code, says);
  return [
    bad(call("0", "40", "0.2"), "out-of-range", /^spot must be above 0, not 0/),
    bad(call("", "40", "0.2"), "missing", /^spot is missing/),
    bad(call("42", "-1", "0.2"), "out-of-range", /^strike must be at least 0, not -1/),
    bad(call("42", '"x"', "0.2"), "not-a-number", /^strike must be a number, not "x"/),
    bad(call("42", "40", "-0.2"), "out-of-range", /^volatility must be at least 0 and at most 5/),
    bad(call("42", "40", "Z99"), "missing", /^volatility is missing/),
  ];
}

/** A number that must be there, and at least 0. */
function amountRefusals(call: (cell: string) => string, argument: string): RefusalCase[] {
  const says = (rest: string) => new RegExp(`^${argument} ${rest}`);
  return [
    refused(call("-1"), "#VALUE!", "out-of-range", says("must be at least 0, not -1")),
    refused(call('"x"'), "#VALUE!", "not-a-number", says('must be a number, not "x"')),
    refused(call("Z99"), "#VALUE!", "missing", says("is missing")),
  ];
}

const TEST = /^test must be one of "none", "terminal", "touch", not "knock-in"/;

export const deals: FormulaSection = {
  title: "Deals",
  ranges: {
    units: [["GW", 1, 3, 8]],
    hole: [[1], [""], [8]],
    negative: [[1], [-3]],
    square: [
      [1, 2],
      [3, 4],
    ],
    empty: [["", "", "", ""]],
    tranches: [
      ["Shares", "Hurdle", "Probability", "Years"],
      [10, "", 0.5, 0.5],
      [20, 41, 1, 0.5],
      [30, 45, 1, 0.5],
    ],
    unlikely: [
      ["Shares", "Hurdle", "Probability", "Years"],
      [10, "", 1.5, 0.5],
    ],
    endless: [[10, "", 0.5, ""]],
    high: [[10, "high", 0.5, 1]],
    short: [[-10, 60, 0.5, 1]],
    noYears: [["Shares", "Hurdle", "Probability"]],
  },
  values: [
    {
      what: "a guarantee is a put",
      formula: "=OURO.RESIDUAL_GUARANTEE(42,40,0.2,0.5,0.1)",
      shows: 0.8086,
      source: "J. C. Hull, Options, Futures, and Other Derivatives, 9th edition, example 15.6",
      within: 5e-5,
    },
    {
      what: "ten a gigawatt until nothing is left",
      formula: "=OURO.TRANCHE_SCHEDULE(100,10,[units])",
      shows: draws,
      source: "by hand",
    },
    {
      what: "Hull's call",
      formula: warrant("42,40,0.2,0.5,0.1"),
      shows: 4.7594,
      source: "Hull, example 15.6",
      within: 5e-5,
    },
    {
      what: "a hurdle that is not tested",
      formula: warrant("42,40,0.2,0.5,0.1,0,500"),
      shows: 4.7594,
      source: "Hull, example 15.6",
      within: 5e-5,
    },
    {
      what: "a free share if the price is there at the end",
      formula: warrant('100,0,1,1,0,0,100*EXP(0.5),"terminal"'),
      shows: 50,
      source: "by hand: 100 · N(0)",
    },
    {
      what: "a free share if the price was ever there",
      formula: warrant('100,0,1,1,0,0,100*EXP(0.5),"touch"'),
      shows: 50 + 100 * Math.exp(0.5) * NORMAL_AT_MINUS_1,
      source: "by hand, reflection principle: 100 · N(0) + hurdle · N(−1)",
    },
    {
      what: "with a dividend yield, on the last day",
      formula: warrant("42,40,0,0,0.1,0.05"),
      shows: 2,
      source: "by hand: 42 − 40",
    },
    {
      what: "tranches with and without a hurdle",
      formula: tranches("[tranches],42,40,0,0.1"),
      shows: [
        TRANCHES,
        [1, 10, "", 0.5, CERTAIN, 5 * CERTAIN],
        [2, 20, 41, 1, CERTAIN, 20 * CERTAIN],
        [3, 30, 45, 1, 0, 0],
        ["Total", 60, "", "", "", 25 * CERTAIN],
      ],
      source: "by hand: at volatility 0 the price rises to 44.15, past 41 and short of 45",
    },
    {
      what: "of AMD's shares",
      formula: "=OURO.DILUTED_SHARE(160,1440)",
      shows: 0.1,
      source: "by hand: 160 ÷ 1,600",
    },
    {
      what: "less taken than the minimum",
      formula: "=OURO.TAKE_OR_PAY(60,80,2)",
      shows: 160,
      source: "by hand",
    },
    {
      what: "more taken than the minimum",
      formula: "=OURO.TAKE_OR_PAY(90,80,2)",
      shows: 180,
      source: "by hand",
    },
    {
      what: "without a cap",
      formula: "=OURO.BACKSTOP_PAYOUT(5,2)",
      shows: 10,
      source: "by hand",
    },
    {
      what: "up to the cap",
      formula: "=OURO.BACKSTOP_PAYOUT(5,2,6.3)",
      shows: 6.3,
      source: "by hand; the cap of Nvidia's backstop; a reference case",
    },
    {
      what: "Kupperman's",
      formula: "=OURO.REQUIRED_REVENUE(400,10,0.25)",
      shows: 160,
      source: "reference case, required revenue",
    },
    {
      what: "with a return of 14 %",
      formula: "=OURO.REQUIRED_REVENUE(100,4,1,0.14)",
      shows: 34.3205,
      source: "reference case, annuity factor",
      within: 5e-6,
    },
    {
      what: "at a level burn",
      formula: "=OURO.RUNWAY(17.5,5)",
      shows: 3.5,
      source: "by hand",
    },
    {
      what: "at a burn that doubles",
      formula: "=OURO.RUNWAY(50,10,1)",
      shows: 2.5,
      source: "by hand: 10, 20, then half of 40",
    },
  ],
  refusals: [
    refused(
      "=OURO.RESIDUAL_GUARANTEE(42,40,20,0.5)",
      "#VALUE!",
      "percentage",
      /^volatility: 20 means 2,000 %. Type 0.2 or 20 %/,
    ),
    ...amountRefusals((cell) => `=OURO.TRANCHE_SCHEDULE(${cell},10,[units])`, "commitment"),
    ...amountRefusals((cell) => `=OURO.TRANCHE_SCHEDULE(100,${cell},[units])`, "perUnit"),
    refused(
      "=OURO.TRANCHE_SCHEDULE(100,10,[hole])",
      "#VALUE!",
      "missing",
      /^unitsByPeriod, row 2 is missing/,
    ),
    refused(
      "=OURO.TRANCHE_SCHEDULE(100,10,[negative])",
      "#VALUE!",
      "out-of-range",
      /^unitsByPeriod, row 2 must be at least 0, not -3/,
    ),
    refused(
      '=OURO.TRANCHE_SCHEDULE(100,10,{1,2,"x"})',
      "#VALUE!",
      "not-a-number",
      /^unitsByPeriod: column 3 must be a number, not "x"/,
    ),
    refused("=OURO.TRANCHE_SCHEDULE(1,1,[square])", "#VALUE!", "not-a-list", /^unitsByPeriod must/),
    refused("=OURO.TRANCHE_SCHEDULE(1,1,[empty])", "#VALUE!", "no-rows", /^unitsByPeriod holds no/),
    refused("=OURO.TRANCHE_SCHEDULE(1,1,)", "#VALUE!", "missing", /^unitsByPeriod is missing/),
    refused("=OURO.TRANCHE_SCHEDULE(1,1,{1E308,1E308})", "#NUM!", "too-large", TOO_LARGE),

    ...marketRefusals((spot, strike, volatility) => warrant(`${spot},${strike},${volatility},0.5`)),
    refused(warrant("42,40,0.2,-1"), "#VALUE!", "out-of-range", /^years must be at least 0 and/),
    refused(warrant("42,40,0.2,"), "#VALUE!", "missing", /^years is missing/),
    refused(warrant('42,40,0.2,1,"x"'), "#VALUE!", "not-a-number", /^riskFree must be a number/),
    refused(warrant('42,40,0.2,1,,"x"'), "#VALUE!", "not-a-number", /^dividendYield must be a/),
    refused(warrant('42,40,0.2,1,,,-5,"touch"'), "#VALUE!", "out-of-range", /^hurdle must be/),
    refused(warrant('42,40,0.2,1,,,50,"knock-in"'), "#VALUE!", "not-a-choice", TEST),
    refused(warrant("42,40,0.2,1000,-3"), "#NUM!", "too-large", TOO_LARGE),

    ...marketRefusals((spot, strike, vol) => tranches(`[tranches],${spot},${strike},${vol}`)),
    refused(
      tranches("[unlikely],42,40,0.2"),
      "#VALUE!",
      "out-of-range",
      /^tranches, row 2: Probability must be at least 0 and at most 1, not 1\.5/,
    ),
    refused(
      tranches("[endless],42,40,0.2"),
      "#VALUE!",
      "missing",
      /^tranches, row 1: Years is missing/,
    ),
    refused(
      tranches("[high],42,40,0.2"),
      "#VALUE!",
      "not-a-number",
      /^tranches, row 1: Hurdle must be a number, not "high"/,
    ),
    refused(
      tranches("[short],42,40,0.2"),
      "#VALUE!",
      "out-of-range",
      /^tranches, row 1: Shares must be at least 0, not -10/,
    ),
    refused(
      tranches("[noYears],42,40,0.2"),
      "#VALUE!",
      "too-few-columns",
      /^tranches needs the columns Shares, Hurdle, Probability, Years; it has 3/,
    ),
    refused(tranches("[empty],42,40,0.2"), "#VALUE!", "no-rows", /^tranches holds no rows/),
    refused(tranches(",42,40,0.2"), "#VALUE!", "missing", /^tranches is missing/),
    refused(tranches('[tranches],42,40,0.2,,,"knock-in"'), "#VALUE!", "not-a-choice", TEST),
    refused(tranches("{1E308,0,1,0},42,1,0"), "#NUM!", "too-large", TOO_LARGE),

    ...amountRefusals((cell) => `=OURO.DILUTED_SHARE(${cell},1)`, "newShares"),
    ...amountRefusals((cell) => `=OURO.DILUTED_SHARE(1,${cell})`, "existingShares"),
    refused(
      "=OURO.DILUTED_SHARE(0,0)",
      "#DIV/0!",
      "no-shares",
      /^newShares and existingShares are/,
    ),
    refused("=OURO.DILUTED_SHARE(1E308,1E308)", "#NUM!", "too-large", TOO_LARGE),

    ...amountRefusals((cell) => `=OURO.TAKE_OR_PAY(${cell},80,2)`, "actual"),
    ...amountRefusals((cell) => `=OURO.TAKE_OR_PAY(60,${cell},2)`, "minimum"),
    ...amountRefusals((cell) => `=OURO.TAKE_OR_PAY(60,80,${cell})`, "price"),
    refused("=OURO.TAKE_OR_PAY(1E300,0,1E300)", "#NUM!", "too-large", TOO_LARGE),

    ...amountRefusals((cell) => `=OURO.BACKSTOP_PAYOUT(${cell},2)`, "unsold"),
    ...amountRefusals((cell) => `=OURO.BACKSTOP_PAYOUT(5,${cell})`, "price"),
    refused("=OURO.BACKSTOP_PAYOUT(5,2,-1)", "#VALUE!", "out-of-range", /^cap must be at least 0/),
    refused('=OURO.BACKSTOP_PAYOUT(5,2,"x")', "#VALUE!", "not-a-number", /^cap must be a number/),
    refused("=OURO.BACKSTOP_PAYOUT(1E300,1E300)", "#NUM!", "too-large", TOO_LARGE),

    ...amountRefusals((cell) => `=OURO.REQUIRED_REVENUE(${cell},10,0.25)`, "capex"),
    refused("=OURO.REQUIRED_REVENUE(1,0,0.25)", "#VALUE!", "out-of-range", /^life must be above 0/),
    refused("=OURO.REQUIRED_REVENUE(1,Z99,0.25)", "#VALUE!", "missing", /^life is missing/),
    refused(
      "=OURO.REQUIRED_REVENUE(1,10,25)",
      "#VALUE!",
      "percentage",
      /^grossMargin: 25 means 2,500 %. Type 0.25 or 25 %/,
    ),
    refused("=OURO.REQUIRED_REVENUE(1,10,)", "#VALUE!", "missing", /^grossMargin is missing/),
    refused(
      "=OURO.REQUIRED_REVENUE(1,1,1,-1)",
      "#VALUE!",
      "out-of-range",
      /^rate must be above -1/,
    ),
    refused("=OURO.REQUIRED_REVENUE(1E308,1E-3,1E-9)", "#NUM!", "too-large", TOO_LARGE),

    ...amountRefusals((cell) => `=OURO.RUNWAY(${cell},5)`, "cash"),
    refused("=OURO.RUNWAY(5,Z99)", "#VALUE!", "missing", /^annualBurn is missing/),
    refused('=OURO.RUNWAY(5,"x")', "#VALUE!", "not-a-number", /^annualBurn must be a number/),
    refused("=OURO.RUNWAY(5,1,-2)", "#VALUE!", "out-of-range", /^burnGrowth must be at least -1/),
    refused("=OURO.RUNWAY(5,-3)", "#N/A", "no-burn", /^Nothing is burnt: annualBurn is -3/),
    refused(
      "=OURO.RUNWAY(25,10,-0.5)",
      "#N/A",
      "never-runs-out",
      // 10 + 5 + 2.5 + …
      /^The cash never runs out: all that will ever be burnt is 20/,
    ),
  ],
};
