import {
  refused,
  TOO_LARGE,
  type Code,
  type FormulaSection,
  type RefusalCase,
} from "./formulaCase";

/** The arguments that the GPU formulas share, in their order, as they are typed. */
const H100 = {
  capex: "30000",
  hourlyRate: "2.35",
  utilisation: "0.7",
  powerKw: "1.275",
  electricityPrice: "0.08",
  pue: "1.2",
  fixedCost: "1500",
  rateDecline: "",
  discountRate: "",
  life: "",
  residualShare: "",
  stepsPerYear: "",
};
type Common = typeof H100;
/** Earns 60 on 100 each year: no costs, rented at all hours, yearly steps. */
const PLAIN: Common = {
  ...H100,
  ...{ capex: "100", hourlyRate: "60/8760", utilisation: "1", powerKw: "0" },
  ...{ electricityPrice: "0", pue: "1", fixedCost: "0", stepsPerYear: "1" },
};

type Formula = "GPU_PAYBACK" | "GPU_NPV" | "GPU_IRR" | "GPU_BREAKEVEN_RATE" | "GPU_CASHFLOWS";

/** The formula with the arguments changed; those left off at the end are omitted, others left blank. */
function call(id: Formula, asset: Common, change: Partial<Common> = {}): string {
  const cells = Object.entries({ ...asset, ...change })
    .filter(([name]) => id !== "GPU_BREAKEVEN_RATE" || name !== "hourlyRate")
    .map(([, cell]) => cell);
  return `OURO.${id}(${cells.join(",").replace(/,+$/, "")})`;
}
const gpu = (...args: Parameters<typeof call>): string => `=${call(...args)}`;

/** What an H100 earns in a year: rent less power less fixed cost. */
const NET = 2.35 * 0.7 * 8760 - 1.275 * 1.2 * 0.08 * 8760 - 1500;

type Bad = [argument: keyof Common, cell: string, code: Code, says: string];
const BAD: readonly Bad[] = [
  ["capex", "0", "out-of-range", "must be above 0, not 0"],
  ["capex", "", "missing", "is missing"],
  ["capex", "Z99", "missing", "is missing"],
  ["hourlyRate", "-1", "out-of-range", "must be at least 0, not -1"],
  ["hourlyRate", '"much"', "not-a-number", 'must be a number, not "much"'],
  ["hourlyRate", "", "missing", "is missing"],
  ["utilisation", "70", "percentage", ": 70 means 7,000 %. Type 0.7 or 70 %."],
  ["utilisation", "1.7", "out-of-range", "must be at least 0 and at most 1, not 1.7"],
  ["utilisation", "", "missing", "is missing"],
  ["powerKw", "-1", "out-of-range", "must be at least 0, not -1"],
  ["powerKw", "", "missing", "is missing"],
  ["electricityPrice", "-0.1", "out-of-range", "must be at least 0, not -0.1"],
  ["electricityPrice", "", "missing", "is missing"],
  ["electricityPrice", "TRUE", "not-a-number", 'must be a number, not "true"'],
  ["pue", "0.9", "out-of-range", "must be at least 1, not 0.9"],
  ["fixedCost", "-1", "out-of-range", "must be at least 0, not -1"],
  ["rateDecline", "1", "out-of-range", "must be below 1, not 1"],
  ["rateDecline", '"fast"', "not-a-number", 'must be a number, not "fast"'],
  ["discountRate", "-1", "out-of-range", "must be above -1 and at most 3, not -1"],
  ["life", "0", "out-of-range", "must be above 0 and at most 1000, not 0"],
  [
    "life",
    "6.03",
    "uneven-steps",
    ": 6.03 years is not a whole number of steps at stepsPerYear 12",
  ],
  ["residualShare", "1.5", "out-of-range", "must be at least 0 and at most 1, not 1.5"],
  ["stepsPerYear", "2", "not-a-choice", 'must be one of "1", "4", "12", not "2"'],
  ["stepsPerYear", "13", "out-of-range", "must be at least 1 and at most 12, not 13"],
  ["stepsPerYear", "1.5", "not-whole", "must be a whole number, not 1.5"],
];

function commonRefusals(id: Formula): RefusalCase[] {
  return BAD.filter(([argument]) => id !== "GPU_BREAKEVEN_RATE" || argument !== "hourlyRate")
    .map(([argument, cell, code, says]) => {
      const message = new RegExp(`^${argument} ?${says.replaceAll(".", "\\.")}`);
      return refused(gpu(id, H100, { [argument]: cell }), "#VALUE!", code, message);
    })
    .concat(
      refused(
        gpu(id, H100, { hourlyRate: "1E308", powerKw: "1E308" }),
        "#NUM!",
        "too-large",
        TOO_LARGE,
      ),
    );
}

const LEDGER = [
  ...["Step", "Year", "Rate", "Revenue", "Energy", "Fixed", "Net", "Cumulative"],
  "Discounted cumulative",
];

const METHOD =
  /^method must be one of "straight-line", "sum-of-years", "double-declining", "exponential", not "fast"/;

export const gpuEconomics: FormulaSection = {
  title: "GPU economics",
  ranges: {
    gigawatts: [[1], [2]],
  },
  values: [
    {
      what: "an H100 at the rent of March 2026",
      formula: gpu("GPU_PAYBACK", H100),
      shows: 2.534,
      source: "reference case, GPU payback",
      within: 5e-4,
    },
    {
      what: "discounted, within the second year",
      formula: gpu("GPU_PAYBACK", PLAIN, { discountRate: "0.1" }),
      shows: 1 + (100 - 60 / 1.1) / (60 / 1.21),
      source: "by hand: 60 ÷ 1.1 comes back in the first year",
    },
    {
      what: "undiscounted over six years",
      formula: gpu("GPU_NPV", H100),
      shows: 6 * NET - 30_000,
      source: "by hand: six years' net less capex",
    },
    {
      what: "discounted, with a residual",
      formula: gpu("GPU_NPV", PLAIN, { discountRate: "0.1", life: "2", residualShare: "0.2" }),
      shows: -100 + 60 / 1.1 + (60 + 20) / 1.21,
      source: "by hand",
    },
    {
      what: "of one year's rent",
      formula: "=OURO.GPU_IRR(8760,1.21,1,0,0,1,0,0,0,1,0,1)",
      shows: 0.21,
      source: "by hand: 1.21 ÷ 1 − 1",
    },
    {
      what: "of two years' rent, whatever the discount rate",
      formula: gpu("GPU_IRR", PLAIN, { life: "2", discountRate: "0.3" }),
      shows: 120 / (Math.sqrt(27_600) - 60) - 1,
      source: "by hand: 60 v + 60 v² = 100",
    },
    {
      what: "of monthly cash is where the NPV is 0",
      formula: `=${call("GPU_NPV", H100, { discountRate: call("GPU_IRR", H100) })}`,
      shows: 0,
      source: "identity",
      within: 1e-6,
    },
    {
      what: "at 10 % over one year",
      formula: "=OURO.GPU_BREAKEVEN_RATE(8760,0.5,0,0,1,0,0,0.1,1,0,1)",
      shows: 2.2,
      source: "by hand: 1.1 ÷ 0.5",
    },
    {
      what: "of an H100, undiscounted",
      formula: gpu("GPU_BREAKEVEN_RATE", H100),
      shows: (30_000 / 6 + 1.275 * 1.2 * 0.08 * 8760 + 1500) / (0.7 * 8760),
      source: "by hand: yearly cost by rented hours",
    },
    {
      what: "the break-even rent has an NPV of 0",
      formula: gpu("GPU_NPV", H100, {
        hourlyRate: call("GPU_BREAKEVEN_RATE", H100, { discountRate: "0.14" }),
        discountRate: "0.14",
      }),
      shows: 0,
      source: "identity",
      within: 1e-6,
    },
    {
      what: "two years with falling rent and a residual",
      formula: "=OURO.GPU_CASHFLOWS(8760,1,0.5,1,0.1,1,876,0.19,0.1,2,0.1,1)",
      shows: [
        LEDGER,
        [1, 1, 1, 4380, 876, 876, 2628, -6132, -8760 + 2628 / 1.1],
        [2, 2, 0.81, 3547.8, 876, 876, 2671.8, -3460.2, -8760 + 2628 / 1.1 + 2671.8 / 1.21],
      ],
      source: "by hand: 8,760 hours half rented, 1 kW at 0.10, 10 % of capex at the end",
    },
    {
      what: "six years of months",
      formula: `=ROWS(${call("GPU_CASHFLOWS", H100)})`,
      shows: 73,
      source: "by hand: 6 · 12 and the header",
    },
    {
      what: "evenly",
      formula: "=OURO.GPU_VALUE(30000,2,6)",
      shows: 20_000,
      source: "by hand",
    },
    {
      what: "by the sum of the years",
      formula: '=OURO.GPU_VALUE(30000,1,10,"sum-of-years",0.25)',
      shows: 30_000 - 4090.91,
      source: "Microsoft, SYD function: SYD(30000,7500,10,1)",
      within: 5e-3,
    },
    {
      what: "double declining",
      formula: '=OURO.GPU_VALUE(2400,2,10,"double-declining",300/2400)',
      shows: 2400 - 480 - 384,
      source: "Microsoft, DDB function: 480 in the first year; 20 % of 1,920 in the second",
    },
    {
      what: "by the same share each year",
      formula: '=OURO.GPU_VALUE(30000,1,2,"exponential",0.25)',
      shows: 15_000,
      source: "by hand: √0.25",
    },
    {
      what: "past its life the residual",
      formula: "=OURO.GPU_VALUE(30000,9,6,,0.1)",
      shows: 3000,
      source: "the documentation",
    },
    {
      what: "GPUs on a gigawatt",
      formula: "=OURO.GW_TO_GPUS(1,1.275)",
      shows: 1e6 / 1.53,
      source: "by hand: 1,000,000 kW ÷ (1.275 · 1.2)",
    },
    {
      what: "one answer for each cell of a column",
      formula: "=OURO.GW_TO_GPUS([gigawatts],1,1)",
      shows: [[1e6], [2e6]],
      source: "Excel calls a function once for each cell where it wants one value",
    },
  ],
  refusals: [
    ...commonRefusals("GPU_PAYBACK"),
    refused(
      gpu("GPU_PAYBACK", H100, { life: "2" }),
      "#N/A",
      "never-pays-back",
      /^Never pays back: 78\.9 % of capex is recovered in 2 years/,
    ),
    refused(
      gpu("GPU_PAYBACK", H100, { hourlyRate: "0" }),
      "#N/A",
      "never-pays-back",
      /^Never pays back: 0\.0 % of capex/,
    ),
    refused(
      gpu("GPU_PAYBACK", PLAIN, { discountRate: "1", life: "3" }),
      "#N/A",
      "never-pays-back",
      // 60 · (1/2 + 1/4 + 1/8)
      /^Never pays back: 52\.5 % of capex is recovered in 3 years/,
    ),

    ...commonRefusals("GPU_NPV"),

    ...commonRefusals("GPU_IRR"),
    refused(gpu("GPU_IRR", H100, { hourlyRate: "0" }), "#NUM!", "no-rate", /^There is no rate/),

    ...commonRefusals("GPU_BREAKEVEN_RATE"),
    refused(
      gpu("GPU_BREAKEVEN_RATE", H100, { utilisation: "0" }),
      "#NUM!",
      "no-breakeven",
      /^No break-even rent: no hour is rented/,
    ),
    refused(
      gpu("GPU_BREAKEVEN_RATE", PLAIN, { residualShare: "1", discountRate: "-0.1" }),
      "#NUM!",
      "no-breakeven",
      /^No break-even rent: the GPU is worth more/,
    ),

    ...commonRefusals("GPU_CASHFLOWS"),

    refused("=OURO.GPU_VALUE(0,2,6)", "#VALUE!", "out-of-range", /^capex must be above 0/),
    refused("=OURO.GPU_VALUE(1,-1,6)", "#VALUE!", "out-of-range", /^age must be at least 0/),
    refused("=OURO.GPU_VALUE(1,2,0)", "#VALUE!", "out-of-range", /^life must be above 0/),
    refused("=OURO.GPU_VALUE(,2,6)", "#VALUE!", "missing", /^capex is missing/),
    refused('=OURO.GPU_VALUE(1,"old",6)', "#VALUE!", "not-a-number", /^age .*"old"/),
    refused('=OURO.GPU_VALUE(1,2,6,"fast")', "#VALUE!", "not-a-choice", METHOD),
    refused("=OURO.GPU_VALUE(1,2,6,,-1)", "#VALUE!", "out-of-range", /^residualShare must be/),
    refused(
      '=OURO.GPU_VALUE(1,2,6,"exponential")',
      "#VALUE!",
      "needs-residual",
      /^residualShare must be above 0 for the method exponential/,
    ),

    refused("=OURO.GW_TO_GPUS(-1,1)", "#VALUE!", "out-of-range", /^gigawatts must be at least 0/),
    refused("=OURO.GW_TO_GPUS(1,0)", "#VALUE!", "out-of-range", /^kwPerGpu must be above 0/),
    refused("=OURO.GW_TO_GPUS(1,1,0.9)", "#VALUE!", "out-of-range", /^pue must be at least 1/),
    refused("=OURO.GW_TO_GPUS(1,Z99)", "#VALUE!", "missing", /^kwPerGpu is missing/),
    refused('=OURO.GW_TO_GPUS("1 GW",1)', "#VALUE!", "not-a-number", /^gigawatts .*"1 GW"/),
    refused("=OURO.GW_TO_GPUS(1E300,1E-300)", "#NUM!", "too-large", TOO_LARGE),
  ],
};
