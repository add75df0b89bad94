import { inCell } from "../../support/customFunctions";
import { circularityIndexFormula } from "../../../src/functions/circularity/circularityIndex";
import { circularSummaryFormula } from "../../../src/functions/circularity/circularSummary";
import { concentrationFormula, Side } from "../../../src/functions/circularity/concentration";
import { flowLoopsFormula } from "../../../src/functions/circularity/flowLoops";
import { flowMatrixFormula } from "../../../src/functions/circularity/flowMatrix";
import { originOfFundsFormula } from "../../../src/functions/circularity/originOfFunds";
import { vendorFinancingRatioFormula } from "../../../src/functions/circularity/vendorFinancingRatio";
import { clearingFormula } from "../../../src/functions/contagion/clearing";
import { debtRankFormula } from "../../../src/functions/contagion/debtRank";
import { revenueAtRiskFormula } from "../../../src/functions/contagion/revenueAtRisk";
import { cell } from "../../support/cell";

const circularityIndex = cell(circularityIndexFormula);
const concentration = cell(concentrationFormula);
const flowLoops = cell(flowLoopsFormula);
const flowMatrix = cell(flowMatrixFormula);
const originOfFunds = cell(originOfFundsFormula);
const vendorFinancingRatio = cell(vendorFinancingRatioFormula);

const RING = [
  ["From", "To", "Amount"],
  ["V", "L", 10],
  ["L", "C", 30],
  ["C", "V", 21],
  ["", "L", 20],
];
const CHAIN = [["A", "B", 1]];

describe("CIRCULARITY_INDEX", () => {
  it("is 1 for a closed ring and 0 for a chain", () => {
    expect(
      circularityIndex([
        ["A", "B", 1],
        ["B", "A", 1],
      ]),
    ).toBe(1);
    expect(circularityIndex(CHAIN)).toBe(0);
  });

  it("is a share of nothing where every amount is 0", () => {
    expect(inCell(() => circularityIndex([["A", "B", 0]]))).toBe(
      "#DIV/0! flows: every amount is 0, so there is no share of them.",
    );
  });
});

describe("FLOW_LOOPS", () => {
  it("tells each loop with its weakest payment", () => {
    expect(flowLoops(RING)).toEqual([
      ["Loop", "Companies", "Bottleneck", "Weakest payment"],
      ["C → V → L → C", 3, 10, "V → L"],
    ]);
    expect(flowLoops(RING, "v")[1][0]).toBe("V → L → C → V");
  });

  it.each<[unknown[], string]>([
    [[CHAIN], "#N/A flows: no loop of at most 6 companies."],
    [[CHAIN, "A", 3], "#N/A flows: no loop through A of at most 3 companies."],
    [[RING, "Z"], '#N/A company: "Z" is on no row of flows.'],
    [[RING, null, 1], "#VALUE! maxLength must be at least 2 and at most 255, not 1."],
    [[RING, null, 2.5], "#VALUE! maxLength must be a whole number, not 2.5."],
    [[RING, null, null, 0], "#VALUE! maxRows must be at least 1 and at most 49000, not 0."],
  ])("%j shows %s", (cells, shown) => {
    expect(inCell(() => flowLoops(...(cells as [unknown[][]])))).toBe(shown);
  });

  it("refuses a loop whose names fill more than a cell, and cuts long names in a reason", () => {
    const long = "x".repeat(32_767);
    const loop = [
      [long, "B", 1],
      ["B", long, 2],
    ];
    expect(inCell(() => flowLoops(loop))).toMatch(
      /^#VALUE! A text of the result would have 32775 characters; a cell holds 32767\./,
    );
    expect(inCell(() => flowLoops([[long, "B", 1]], long))).toBe(
      `#N/A flows: no loop through ${"x".repeat(40)}… of at most 6 companies.`,
    );
  });
});

describe("ORIGIN_OF_FUNDS", () => {
  it("lists whose money it is, the largest first", () => {
    expect(
      originOfFunds(
        [
          ["", "A", 30],
          ["A", "B", 40],
        ],
        "B",
      ),
    ).toEqual([
      ["Origin", "Amount", "Share"],
      ["A", 40, 1],
    ]);
  });

  it.each<[unknown[][], unknown, string]>([
    [
      [
        ["A", "B", 1],
        ["B", "A", 1],
      ],
      "A",
      "#N/A A has no outside money: what it is paid only goes round.",
    ],
    [
      [["A", "B", 0]],
      "A",
      "#DIV/0! A receives and pays nothing, so there is no share of its resources.",
    ],
    [CHAIN, "Z", '#N/A company: "Z" is on no row of flows.'],
  ])("%j of %j shows %s", (range, company, shown) => {
    expect(inCell(() => originOfFunds(range, company))).toBe(shown);
  });
});

describe("FLOW_MATRIX", () => {
  it("has payers down, payees across, Outside last and totals", () => {
    expect(
      flowMatrix([
        ["A", "B", 3],
        ["B", "Outside", 2],
        ["", "A", 5],
      ]),
    ).toEqual([
      ["", "A", "B", "Outside", "Total"],
      ["A", 0, 3, 0, 3],
      ["B", 0, 0, 2, 2],
      ["Outside", 5, 0, 0, 5],
      ["Total", 5, 3, 2, 10],
    ]);
  });

  it("refuses more than 200,000 cells before it builds them, and totals beyond the largest double", () => {
    const many = Array.from({ length: 20_000 }, (_, i) => [`C${i}`, `C${i + 1}`, 1]);
    expect(inCell(() => flowMatrix(many))).toBe(
      "#VALUE! The result would fill 400120009 cells; the limit is 200000.",
    );
    const huge = [
      ["A", "B", 1e308],
      ["C", "D", 1e308],
    ];
    expect(inCell(() => flowMatrix(huge))).toMatch(/^#NUM!/);
  });
});

describe("CONCENTRATION", () => {
  const range = [
    ["A", "V", 30],
    ["B", "V", 30],
    ["C", "V", 20],
    ["D", "V", 20],
  ];

  it("is 2,600 for shares of 30, 30, 20 and 20", () => {
    expect(concentration(range, "V")).toBeCloseTo(2600, 9);
    expect(concentration(range, "A", Side.suppliers)).toBe(10_000);
  });

  it.each<[unknown, unknown, string]>([
    ["A", null, "#DIV/0! A receives nothing, so there is no share of its receipts."],
    ["V", "Suppliers", "#DIV/0! V pays nothing, so there is no share of its payments."],
    ["V", "both", '#VALUE! side must be one of "customers", "suppliers", not "both".'],
  ])("of %s by %s shows %s", (company, side, shown) => {
    expect(inCell(() => concentration(range, company, side as Side))).toBe(shown);
  });
});

describe("VENDOR_FINANCING_RATIO", () => {
  it.each<[unknown, unknown, unknown]>([
    [110, 165, 110 / 165],
    [1, 0, "#DIV/0! revenue is 0, so there is no share of it."],
    [-1, 2, "#VALUE! committed must be at least 0, not -1."],
    [1, "x", '#VALUE! revenue must be a number, not "x".'],
    [
      1e300,
      1e-300,
      "#NUM! The amounts are too large: the result is beyond the largest number a cell can hold.",
    ],
  ])("of %p and %p shows %p", (committed, revenue, shown) => {
    expect(inCell(() => vendorFinancingRatio(committed, revenue))).toEqual(shown);
  });
});

describe("a table that would be too large", () => {
  // Everybody pays the next three: what stands in the table could not be worked out either.
  const size = 42_000;
  const entangled = Array.from({ length: 3 * size }, (_, i) => {
    const [payer, step] = [Math.floor(i / 3), [1, 7, 1013][i % 3]];
    return [`C${payer}`, `C${(payer + step) % size}`, 1 + (i % 5)];
  });
  const each = Array.from({ length: size }, (_, i) => [`C${i}`, 1]);

  it.each<[string, () => unknown, number]>([
    ["CIRCULAR_SUMMARY", () => cell(circularSummaryFormula)(entangled), 18_180],
    ["CLEARING", () => cell(clearingFormula)(entangled, each), 28_570],
    ["DEBTRANK", () => cell(debtRankFormula)(entangled, each, "C0"), 39_999],
    ["REVENUE_AT_RISK", () => cell(revenueAtRiskFormula)(entangled, "C0", 1), 39_999],
  ])("%s is refused by its size, before it is worked out", (_, call, most) => {
    expect(inCell(call)).toBe(
      `#VALUE! flows names more than ${most} companies; a table with a row for each holds no more. Leave small amounts out, or merge companies.`,
    );
  });
});
