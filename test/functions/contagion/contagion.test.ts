import { inCell } from "../../support/customFunctions";
import { clearingFormula } from "../../../src/functions/contagion/clearing";
import { debtRankFormula, DistressMethod } from "../../../src/functions/contagion/debtRank";
import { revenueAtRiskFormula } from "../../../src/functions/contagion/revenueAtRisk";
import { cell } from "../../support/cell";

const clearing = cell(clearingFormula);
const debtRank = cell(debtRankFormula);
const revenueAtRisk = cell(revenueAtRiskFormula);

const FLOWS = [
  ["From", "To", "Amount"],
  ["A", "B", 10],
  ["B", "C", 8],
];

describe("REVENUE_AT_RISK", () => {
  it("has what everybody loses, lost descending, a share of nothing blank", () => {
    expect(revenueAtRisk(FLOWS, "a", 0.5)).toEqual([
      ["Company", "Receipts", "Lost", "Remaining", "Lost share"],
      ["B", 10, 5, 5, 0.5],
      ["C", 8, 4, 4, 0.5],
      ["A", 0, 0, 0, ""],
    ]);
    expect(revenueAtRisk(FLOWS, "A", 0.5, 0.5)[2]).toEqual(["C", 8, 2, 6, 0.25]);
  });

  it.each<[unknown[], string]>([
    [["Z", 0.5], '#N/A company: "Z" is on no row of flows.'],
    [["A", null], "#VALUE! cut is missing."],
    [["A", 1.5], "#VALUE! cut must be at least 0 and at most 1, not 1.5."],
    [["A", 1, 2], "#VALUE! passThrough: 2 means 200 %. Type 0.02 or 2 %."],
  ])("%j shows %s", ([company, cut, pass], shown) => {
    expect(inCell(() => revenueAtRisk(FLOWS, company, cut, pass))).toBe(shown);
  });
});

describe("CLEARING", () => {
  const assets = [
    ["Company", "Outside assets"],
    ["A", 8],
    ["", ""],
    ["b", 1],
  ];

  it("has who pays what and who defaults when", () => {
    expect(clearing(FLOWS, assets, "A", 0.5)).toEqual([
      ["Company", "Owed", "Paid", "Paid share", "Shortfall", "Equity", "Default round"],
      ["A", 10, 4, 0.4, 6, 0, 1],
      ["B", 8, 5, 0.625, 3, 0, 2],
      ["C", 0, 0, "", 0, 5, 0],
    ]);
  });

  it.each<[unknown[], string]>([
    [
      [
        [
          ["A", 1],
          ["Z", 1],
        ],
      ],
      '#VALUE! resources, row 2: "Z" is on no row of flows.',
    ],
    [
      [
        [
          ["A", 1],
          ["", ""],
          ["a", 1],
        ],
      ],
      '#VALUE! resources, row 3: "a" is listed a second time.',
    ],
    [[[["A", -1]]], "#VALUE! resources, row 1: Outside assets must be at least 0, not -1."],
    [[[["A", ""]]], "#VALUE! resources, row 1: Outside assets is missing."],
    [[[["", 1]]], "#VALUE! resources, row 1: Company is missing."],
    [[[["A"]]], "#VALUE! resources needs the columns Company, Outside assets; it has 1."],
    [[null], "#VALUE! resources is missing."],
    [[assets, "Z", 1], '#N/A shocked: "Z" is on no row of flows.'],
    [[assets, null, 0.5], "#VALUE! shocked is missing."],
    [[assets, "A", 2], "#VALUE! shock: 2 means 200 %. Type 0.02 or 2 %."],
  ])("%j shows %s", ([resources, shocked, shock], shown) => {
    expect(inCell(() => clearing(FLOWS, resources as unknown[][], shocked, shock))).toBe(shown);
  });
});

describe("DEBTRANK", () => {
  const equity = [
    ["Company", "Equity"],
    ["A", 4],
    ["B", 20],
    ["C", 16],
  ];

  it("has the losses of a full shock, linear where the method is omitted", () => {
    expect(debtRank(FLOWS, equity, "A")).toEqual([
      ["Company", "Equity", "Initial loss", "Final loss", "Equity lost"],
      ["A", 4, 1, 1, 4],
      ["B", 20, 0, 0.5, 10],
      ["C", 16, 0, 0.25, 4],
    ]);
    expect(debtRank(FLOWS, equity, "A", 0.5, DistressMethod.once)[3]).toEqual([
      "C",
      16,
      0,
      0.125,
      2,
    ]);
  });

  it.each<[unknown[], string]>([
    [
      [
        [
          ["A", 1],
          ["B", 0],
          ["C", 1],
        ],
        "A",
      ],
      "#VALUE! equity, row 2: Equity must be above 0, not 0.",
    ],
    [
      [
        [
          ["A", 1],
          ["C", 1],
        ],
        "A",
      ],
      '#VALUE! equity has no row for "B", which is in flows.',
    ],
    [
      [
        [
          ["A", 1],
          ["Z", 1],
        ],
        "A",
      ],
      '#VALUE! equity, row 2: "Z" is on no row of flows.',
    ],
    [[equity, "Z"], '#N/A shocked: "Z" is on no row of flows.'],
    [[equity, null], "#VALUE! shocked is missing."],
    [[equity, "A", -1], "#VALUE! shock must be at least 0 and at most 1, not -1."],
    [[equity, "A", 1, "twice"], '#VALUE! method must be one of "linear", "once", not "twice".'],
  ])("%j shows %s", ([table, shocked, shock, method], shown) => {
    expect(
      inCell(() => debtRank(FLOWS, table as unknown[][], shocked, shock, method as DistressMethod)),
    ).toBe(shown);
  });
});
