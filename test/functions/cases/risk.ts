import { refused, type Cell, type Code, type FormulaSection } from "./formulaCase";

const column = (...cells: Cell[]): Cell[][] => cells.map((cell) => [cell]);

const HEADER = ["Input", "Low", "High", "Result at low", "Result at high", "Swing"];

const bad = (formula: string, code: Code, says: RegExp) => refused(formula, "#VALUE!", code, says);
const FUNCTIONS = /^functionName must be one of "GPU_PAYBACK", .*"RUNWAY", .*not "GPU_CASHFLOWS"/;
const INPUTS = /must be one of "actual", "minimum", "price", not /;

/** What an H100 must cost to rent, undiscounted, for its NPV to be 0. */
const BREAKEVEN = (30_000 / 6 + 1.275 * 1.2 * 0.08 * 8760 + 1500) / (0.7 * 8760);

export const risk: FormulaSection = {
  title: "Risk",
  ranges: {
    h100: column(30000, 2.35, 0.7, 1.275, 0.08, 1.2, 1500, "", "", "", "", ""),
    contract: column(100, 80, 2),
    low: column(90, "", 1),
    high: column(120, "", 3),
    blank: column("", "", ""),
    certain: [["price", "uniform", 2, 2]],
    uncertain: [
      ["Input", "Kind", "Mean", "Standard deviation"],
      ["price", "normal", 2, 0.1],
    ],
    twice: [
      ["price", "normal", 2, 0.1],
      [3, "uniform", 1, 2],
    ],
    skewed: [["price", "triangular", 1, 2, 4]],
    apart: [
      [1, -0.4],
      [0.4, 1],
    ],
    impossible: [
      [1, 0.9, -0.9],
      [0.9, 1, 0.9],
      [-0.9, 0.9, 1],
    ],
    offDiagonal: [
      [0.8, 0.4],
      [0.4, 1],
    ],
    wide: [["price", "uniform", 1, 3]],
    together: [
      ["price", "uniform", 1, 3],
      ["actual", "uniform", 80, 120],
    ],
    three: [
      ["price", "uniform", 1, 3],
      ["actual", "uniform", 80, 120],
      ["minimum", "uniform", 0, 10],
    ],
    opposite: [
      [1, -1],
      [-1, 1],
    ],
    unordered: [["price", "triangular", 1, 4, 2]],
    tooMany: [["price", "normal", 2, 0.1, 7]],
    never: [["annualBurn", "uniform", -2, -1]],
    word: [["method", "uniform", 1, 2]],
    rents: [["hourlyRate", "normal", 2.35, 0.2]],
    square: [
      [1, 2],
      [3, 4],
    ],
    long: column(...Array.from({ length: 500 }, (_, i) => i + 1)),
  },
  values: [
    {
      what: "in two ways",
      formula: '=OURO.SENSITIVITY("TAKE_OR_PAY",[contract],"actual",{60;100},"price",{1,2,3})',
      shows: [
        [80, 160, 240],
        [100, 200, 300],
      ],
      source: "by hand: at least 80 are paid for",
    },
    {
      what: "in one way, with an error of its own where there is no answer",
      formula: '=OURO.SENSITIVITY("OURO.RUNWAY",{10,5},2,{5,0,2})',
      shows: [[2], ["#N/A"], [5]],
      source: "by hand: 10 ÷ 5; nothing burnt never ends; 10 ÷ 2",
    },
    {
      what: "over words",
      formula:
        '=OURO.SENSITIVITY("gpu_value",{100,1,4},"age",{1;4},"method",{"straight-line","exponential"})',
      shows: [
        [75, "#VALUE!"],
        [0, "#VALUE!"],
      ],
      source: "by hand; exponential needs a residual",
    },
    {
      what: "the contract's payment",
      formula: '=OURO.TORNADO("TAKE_OR_PAY",[contract],[low],[high])',
      shows: [HEADER, ["price", 1, 3, 100, 300, 200], ["actual", 90, 120, 180, 240, 60]],
      source: "by hand",
    },
    {
      what: "the rent at which the value is 0",
      formula: '=OURO.SOLVE("GPU_NPV",[h100],"hourlyRate",0)',
      shows: BREAKEVEN,
      source: "by hand: yearly cost by rented hours",
      within: 1e-12,
    },
    {
      what: "by position, between bounds",
      formula: '=OURO.SOLVE("TAKE_OR_PAY",[contract],3,240,2,3)',
      shows: 2.4,
      source: "by hand: 240 ÷ 100",
    },
    {
      what: "of a price that is certain",
      formula: '=OURO.MONTE_CARLO("TAKE_OR_PAY",[contract],[certain],100)',
      shows: [
        ["Statistic", "Value"],
        ["Mean", 200],
        ["Standard deviation", 0],
        ["Minimum", 200],
        ["P5", 200],
        ["P25", 200],
        ["Median", 200],
        ["P75", 200],
        ["P95", 200],
        ["Maximum", 200],
        ["Answered share", 1],
      ],
      source: "by hand: 100 · 2",
    },
    {
      what: "of an uncertain one",
      formula: '=INDEX(OURO.MONTE_CARLO("TAKE_OR_PAY",[contract],[uncertain]),3,2)',
      shows: 10,
      source: "by hand: 100 · 0.1; the standard error of 10,000 trials is 0.07",
      within: 0.03,
    },
    {
      what: "median of a skewed one",
      formula: '=INDEX(OURO.MONTE_CARLO("TAKE_OR_PAY",[contract],[skewed],100000,7),7,2)',
      shows: 100 * (4 - Math.sqrt(3)),
      source: "by hand: half the area lies above 4 − √(½ · 3 · 2)",
      within: 0.01,
    },
    {
      what: "of inputs that rise together: the largest meet",
      formula:
        '=INDEX(OURO.MONTE_CARLO("TAKE_OR_PAY",[contract],[together],20000,1,1,"latin-hypercube"),2,2)',
      shows: 200 + 80 / 12,
      source: "by hand: 100 · 2 and the covariance 2 · 40 ÷ 12 of two uniforms that move as one",
      within: 1e-3,
    },
    {
      what: "of inputs that go apart, from a table of correlations",
      formula:
        '=INDEX(OURO.MONTE_CARLO("TAKE_OR_PAY",[contract],[together],20000,1,[opposite],"latin-hypercube"),2,2)',
      shows: 200 - 80 / 12,
      source: "by hand: 100 · 2 less the covariance 2 · 40 ÷ 12 of two uniforms",
      within: 1e-3,
    },
    {
      what: "mean of a certain quantity at an uncertain price, by Latin hypercube",
      formula:
        '=INDEX(OURO.MONTE_CARLO("TAKE_OR_PAY",[contract],[wide],1000,1,,"latin-hypercube"),2,2)',
      shows: 200,
      source: "by hand: 100 · 2; each of 1,000 ranges is off by at most half its width",
      within: 1e-3,
    },
  ],
  refusals: [
    bad('=OURO.SENSITIVITY("GPU_CASHFLOWS",[h100],1,{1})', "not-a-choice", FUNCTIONS),
    bad(
      '=OURO.SENSITIVITY("TAKE_OR_PAY",[h100],1,{1})',
      "too-many-inputs",
      /^inputs holds 7 cells/,
    ),
    bad('=OURO.SENSITIVITY("TAKE_OR_PAY",[square],1,{1})', "not-a-list", /^inputs must be one row/),
    bad('=OURO.SENSITIVITY("TAKE_OR_PAY",[contract],"rent",{1})', "not-a-choice", INPUTS),
    bad('=OURO.SENSITIVITY("TAKE_OR_PAY",[contract],4,{1})', "not-a-choice", INPUTS),
    bad('=OURO.SENSITIVITY("TAKE_OR_PAY",[contract],1,[blank])', "no-rows", /^rowValues holds no/),
    bad(
      '=OURO.SENSITIVITY("TAKE_OR_PAY",[contract],1,{1},"price")',
      "missing",
      /^columnValues is missing/,
    ),
    bad(
      '=OURO.SENSITIVITY("TAKE_OR_PAY",[contract],1,{1},"actual",{2})',
      "input-twice",
      /^columnInput names the input "actual" a second time/,
    ),
    bad(
      '=OURO.SENSITIVITY("TAKE_OR_PAY",[contract],1,[long],3,[long])',
      "result-too-large",
      /250000 cells; the limit is 200000/,
    ),
    bad(
      '=OURO.TORNADO("TAKE_OR_PAY",[contract],{1,2},[high])',
      "different-lengths",
      /^low holds 2 values; inputs holds 3/,
    ),
    bad(
      '=OURO.TORNADO("TAKE_OR_PAY",[contract],[blank],[blank])',
      "nothing-varied",
      /^low or high is m/,
    ),
    refused(
      '=OURO.SOLVE("TAKE_OR_PAY",[contract],"price",-1)',
      "#NUM!",
      "no-solution",
      /^No solution: the formula equals -1 at no value found between 0 and 2000002/,
    ),
    bad('=OURO.SOLVE("GPU_VALUE",{100,1,4},"method",50)', "not-a-choice", /not "method"/),
    bad(
      '=OURO.SOLVE("TAKE_OR_PAY",[contract],3,240,2,2)',
      "out-of-range",
      /^upper must be above 2/,
    ),
    bad(
      '=OURO.MONTE_CARLO("TAKE_OR_PAY",[contract],[twice])',
      "input-twice",
      /^distributions, row 2/,
    ),
    bad(
      '=OURO.MONTE_CARLO("TAKE_OR_PAY",[contract],[unordered])',
      "out-of-range",
      /^distributions, row 1: high must be at least 4, not 2/,
    ),
    bad(
      '=OURO.MONTE_CARLO("TAKE_OR_PAY",[contract],[tooMany])',
      "parameter-not-taken",
      /^distributions, row 1: Parameter 3 must be blank: normal takes mean, standard deviation/,
    ),
    bad('=OURO.MONTE_CARLO("GPU_VALUE",{100,1,4},[word])', "not-a-choice", /not "method"/),
    refused(
      '=OURO.MONTE_CARLO("RUNWAY",{10,1},[never],100)',
      "#N/A",
      "no-trial-answered",
      /^None of the 100 trials has an answer/,
    ),
    bad(
      '=OURO.MONTE_CARLO("GPU_IRR",[h100],[rents],1000000)',
      "too-much-work",
      /^GPU_IRR would take too long: at these inputs one cell can calculate it 17361 times/,
    ),
    bad(
      '=OURO.MONTE_CARLO("TAKE_OR_PAY",[contract],[three],100,1,[apart])',
      "not-square",
      /^correlations needs 3 rows and 3 columns, one for each input of distributions; it is 2 × 2/,
    ),
    bad(
      '=OURO.MONTE_CARLO("TAKE_OR_PAY",[contract],[together],100,1,[apart])',
      "not-symmetric",
      /^correlations, row 2: column 1 is 0.4, but row 1, column 2 is -0.4/,
    ),
    bad(
      '=OURO.MONTE_CARLO("TAKE_OR_PAY",[contract],[together],100,1,[offDiagonal])',
      "out-of-range",
      /^correlations, row 1: column 1 must be 1, not 0.8/,
    ),
    bad(
      '=OURO.MONTE_CARLO("TAKE_OR_PAY",[contract],[three],100,1,[impossible])',
      "impossible-correlations",
      /^correlations: no inputs can .* The nearest that are possible: {1,0.5,-0.5;0.5,1,0.5;-0.5,0.5,1}/,
    ),
    bad(
      '=OURO.MONTE_CARLO("TAKE_OR_PAY",[contract],[together],100,1,30)',
      "percentage",
      /^correlations: 30 means 3,000 %/,
    ),
    bad(
      '=OURO.MONTE_CARLO("TAKE_OR_PAY",[contract],[together],100,1,,"sobol")',
      "not-a-choice",
      /^sampling must be one of "random", "latin-hypercube"/,
    ),
    bad(
      '=OURO.MONTE_CARLO("TAKE_OR_PAY",[contract],[certain],0)',
      "out-of-range",
      /^trials must be/,
    ),
  ],
};
