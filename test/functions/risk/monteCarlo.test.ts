import { inCell } from "../../support/customFunctions";
import { monteCarloFormula } from "../../../src/functions/risk/monteCarlo";
import { cell } from "../../support/cell";

const monteCarlo = cell(monteCarloFormula);

const CONTRACT = [[100, 80, 2]];
const STATISTICS = [
  ...["Statistic", "Mean", "Standard deviation", "Minimum", "P5", "P25", "Median", "P75", "P95"],
  ...["Maximum", "Answered share"],
];

const run = (distributions: unknown[][], trials?: number, seed?: number) =>
  monteCarlo("TAKE_OR_PAY", CONTRACT, distributions, trials, seed);
const values = (table: unknown[][]) => Object.fromEntries(table) as Record<string, number>;

describe("MONTE_CARLO", () => {
  it("names its statistics under a header", () => {
    const table = run([["price", "uniform", 2, 2]], 100);
    expect(table.map(([name]) => name)).toEqual(STATISTICS);
    expect(table.map(([, value]) => value)).toEqual([
      ...["Value", 200, 0, 200, 200, 200, 200, 200, 200, 200, 1],
    ]);
  });

  it("has no standard deviation of one trial", () => {
    expect(values(run([["price", "normal", 2, 1]], 1))["Standard deviation"]).toBe("");
  });

  it("gives the same answer for the same seed, 10,000 trials and seed 1 by default, and another for another", () => {
    const table = run([["price", "normal", 2, 0.1]]);
    expect(run([["price", "normal", 2, 0.1]], 10_000, 1)).toEqual(table);
    expect(values(run([["price", "normal", 2, 0.1]], 10_000, 2)).Mean).not.toBe(values(table).Mean);
    expect(values(run([["price", "normal", 2, 0.1]], 10_000, 2 ** 32 + 1)).Mean).not.toBe(
      values(table).Mean,
    );
  });

  it("draws an input's values the same whatever else is uncertain, in whatever order", () => {
    const price = [3, "triangular", 1, 2, 4];
    const actual = ["actual", "uniform", 90, 90, null];
    expect(run([price, actual])).toEqual(run([actual, price]));
    expect(values(run([["minimum", "uniform", 0, 10, null], price])).Mean).toBe(
      values(run([price])).Mean,
    );
  });

  it("leaves trials out that have no answer, and says what share has one", () => {
    // Half the draws of cash are negative, which RUNWAY refuses; half of the burn's never end.
    const table = monteCarlo("RUNWAY", [[10, 1]], [["annualBurn", "uniform", -1, 1]], 40_000);
    expect(values(table)["Answered share"]).toBeCloseTo(0.5, 2);
    const negative = monteCarlo("RUNWAY", [[10, 1]], [["cash", "normal", 0, 1]], 40_000);
    expect(values(negative)["Answered share"]).toBeCloseTo(0.5, 2);
    expect(values(negative).Minimum).toBeGreaterThanOrEqual(0);
  });

  it("reads a header, and parameters in the unit of the input", () => {
    const headed = [
      ["Input", "Kind", "Mean", "SD"],
      ["price", "Lognormal", 2, 0.5],
    ];
    const { Mean, Minimum, "Standard deviation": deviation } = values(run(headed, 100_000));
    expect(Math.abs(Mean - 200)).toBeLessThan((4 * 50) / Math.sqrt(100_000));
    expect(Math.abs(deviation - 50)).toBeLessThan(1);
    expect(Minimum).toBeGreaterThan(0);
  });

  it.each([
    [[["rent", "normal", 2, 1]], /^#VALUE! distributions, row 1: Input must be one of "actual"/],
    [[[null, "normal", 2, 1]], /^#VALUE! distributions, row 1: Input is missing/],
    [[["price", null, 2, 1]], /^#VALUE! distributions, row 1: Kind is missing/],
    [
      [["price", "beta", 2, 1]],
      /^#VALUE! distributions, row 1: Kind must be one of "normal", "lognormal", "uniform", "triangular", not "beta"/,
    ],
    [
      [["price", "normal", 2, -1]],
      /^#VALUE! distributions, row 1: standard deviation must be at least 0, not -1/,
    ],
    [
      [["price", "normal", 2, null]],
      /^#VALUE! distributions, row 1: standard deviation is missing/,
    ],
    [[["price", "lognormal", 0, 1]], /^#VALUE! distributions, row 1: mean must be above 0, not 0/],
    [[["price", "uniform", 2, 1]], /^#VALUE! distributions, row 1: high must be at least 2, not 1/],
    [
      [["price", "triangular", 1, 5, 4]],
      /^#VALUE! distributions, row 1: high must be at least 5, not 4/,
    ],
    [[["price", "triangular", 1, 2]], /^#VALUE! distributions, row 1: high is missing/],
    [
      [["price", "normal", 2, 1, 7]],
      /^#VALUE! distributions, row 1: Parameter 3 must be blank: normal takes mean, standard deviation/,
    ],
    [
      [
        ["price", "normal", 2, 1],
        [3, "normal", 2, 1],
      ],
      /^#VALUE! distributions, row 2: Input names the input "price" a second time/,
    ],
    [[["price", "normal"]], /^#VALUE! distributions needs the columns/],
    [[["price", "uniform", -2, -1]], /^#N\/A None of the 50 trials has an answer/],
  ])("distributions %j are refused", (distributions, says) => {
    expect(inCell(() => run(distributions, 50))).toMatch(says);
  });

  it.each([
    [0, 1, /^#VALUE! trials must be at least 1 and at most 1000000, not 0/],
    [1_000_001, 1, /^#VALUE! trials must be/],
    [1.5, 1, /^#VALUE! trials must be a whole number/],
    [10, -1, /^#VALUE! seed must be at least 0/],
    [10, 0.5, /^#VALUE! seed must be a whole number/],
  ])("%p trials from seed %p are refused", (trials, seed, says) => {
    expect(inCell(() => run([["price", "normal", 2, 1]], trials, seed))).toMatch(says);
  });

  it("says what is wrong with an input that is not uncertain", () => {
    const rows = [["price", "normal", 2, 1]];
    expect(inCell(() => monteCarlo("TAKE_OR_PAY", [[100, "x", 2]], rows))).toMatch(
      /^#VALUE! minimum must be a number/,
    );
    expect(
      inCell(() =>
        monteCarlo("GPU_IRR", [[30000, 2.35, 0.7, 1, 0.1]], [["capex", "normal", 2, 1]], 1e6),
      ),
    ).toMatch(/too long/);
  });
});
