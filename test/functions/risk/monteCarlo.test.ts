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

describe("MONTE_CARLO with correlations and sampling", () => {
  const PRICE = ["price", "lognormal", 2, 1];
  const ACTUAL = ["actual", "lognormal", 100, 40];
  /** price · actual: there is no minimum. */
  const product = (
    distributions: unknown[][],
    trials: number,
    seed: number,
    correlations?: unknown,
    sampling?: unknown,
  ) => monteCarlo("TAKE_OR_PAY", [[0, 0, 0]], distributions, trials, seed, correlations, sampling);
  const refusal = (correlations: unknown, distributions = [PRICE, ACTUAL]) =>
    inCell(() => product(distributions, 50, 1, correlations));
  const table = (correlation: number) => [
    [1, correlation],
    [correlation, 1],
  ];
  /** E[XY] of lognormals whose logarithms have that correlation: mean · mean · exp(ρ σ σ). */
  const meanAt = (correlation: number) =>
    200 * Math.exp(correlation * Math.sqrt(Math.log(1 + 0.25) * Math.log(1 + 0.16)));

  it("answers without them, to the last bit, as it did before it had them", () => {
    const rows = [
      ["price", "normal", 2, 0.1, ""],
      ["actual", "triangular", 60, 90, 120],
      ["minimum", "uniform", 70, 90, ""],
    ];
    const before = [
      ...[183.635150541155, 22.38013418105622, 120.57470486587755, 150.43143234323523],
      ...[167.23819315947586, 181.13784479933108, 198.8463085766596, 223.34111193612816],
      ...[265.32589061817833, 1],
    ];
    const at = (...more: unknown[]) =>
      monteCarlo("TAKE_OR_PAY", CONTRACT, rows, 5000, 3, ...more).slice(1);
    for (const more of [[], [null, null], ["", "random"], [[[""]], "Random"], [0], [[[0]]]])
      expect(at(...more).map(([, value]) => value)).toEqual(before);
    const apart = [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ];
    expect(at(apart).map(([, value]) => value)).toEqual(before);
  });

  it.each([-1, -0.5, 0.3, 0.6, 1])("has the mean of correlated lognormals at %p", (correlation) => {
    for (const sampling of ["random", "latin-hypercube"]) {
      const found = values(product([PRICE, ACTUAL], 20_000, 5, correlation, sampling));
      // Beside the order, chance moves the mean of either input: 1 · 100 and 40 · 2.
      const spread = Math.hypot(100, 80, found["Standard deviation"]);
      const error = (4 * spread) / Math.sqrt(20_000);
      expect(Math.abs(found.Mean - meanAt(correlation))).toBeLessThan(error);
      expect(product([PRICE, ACTUAL], 20_000, 5, table(correlation), sampling)).toEqual(
        product([PRICE, ACTUAL], 20_000, 5, correlation, sampling),
      );
    }
  });

  it("takes the table in the order of the distributions", () => {
    const cash = ["minimum", "uniform", 0, 1e-9];
    const first = [
      [1, 0.8, 0],
      [0.8, 1, 0],
      [0, 0, 1],
    ];
    const last = [
      [1, 0, 0],
      [0, 1, 0.8],
      [0, 0.8, 1],
    ];
    const mean = (rows: unknown[][], correlations: unknown) =>
      values(product(rows, 20_000, 2, correlations)).Mean;
    const rows = [PRICE, ACTUAL, cash];
    expect(Math.abs(mean(rows, first) - meanAt(0.8))).toBeLessThan(3);
    expect(Math.abs(mean(rows, last) - meanAt(0))).toBeLessThan(3);
    expect(Math.abs(mean([cash, PRICE, ACTUAL], last) - meanAt(0.8))).toBeLessThan(3);
  });

  it("draws once from each of as many ranges as trials by Latin hypercube, correlated or not", () => {
    const uniform = [
      ["price", "uniform", 0, 1],
      ["actual", "uniform", 1, 1],
    ];
    for (const correlations of [null, 0.5]) {
      const found = values(product(uniform, 1000, 4, correlations, "latin-hypercube"));
      expect(found.Minimum).toBeLessThan(0.001);
      expect(found.Maximum).toBeGreaterThan(0.999);
      for (const percent of [5, 25, 75, 95])
        expect(Math.abs(found[`P${percent}`] - percent / 100)).toBeLessThan(0.0015);
      expect(Math.abs(found.Mean - 0.5)).toBeLessThan(0.0001);
    }
  });

  it("gives the same answer for the same seed, and another for another", () => {
    const at = (seed: number) => product([PRICE, ACTUAL], 500, seed, 0.4, "latin-hypercube");
    expect(at(8)).toEqual(at(8));
    expect(values(at(9)).Mean).not.toBe(values(at(8)).Mean);
  });

  it("takes what CORREL leaves of rounding, and one input with any correlation", () => {
    const rounded = [
      [0.9999999999999998, 0.4],
      [0.4000000000000001, 1.0000000000000002],
    ];
    expect(product([PRICE, ACTUAL], 500, 1, rounded)).toEqual(
      product([PRICE, ACTUAL], 500, 1, table(0.4)),
    );
    expect(product([PRICE], 500, 1, -1)).toEqual(product([PRICE], 500, 1));
  });

  it.each([
    ["x", /^#VALUE! correlations must be a number, not "x"/],
    [1.2, /^#VALUE! correlations must be at least -1 and at most 1, not 1.2/],
    [60, /^#VALUE! correlations: 60 means 6,000 %\. Type 0\.6/],
    [[], /^#VALUE! correlations needs 2 rows and 2 columns, .* it is 0 × 0/],
    [[[1, 0.5]], /^#VALUE! correlations needs 2 rows and 2 columns, .* it is 1 × 2/],
    [
      [
        [1, 0.5],
        ["", 1],
      ],
      /^#VALUE! correlations, row 2: column 1 is missing/,
    ],
    [
      [
        ["price", "actual"],
        [1, 0.5],
      ],
      /^#VALUE! correlations, row 1: column 1 must be a number, not "price"/,
    ],
    [
      [
        [1, -3],
        [-3, 1],
      ],
      /^#VALUE! correlations, row 1: column 2 must be at least -1 and at most 1, not -3/,
    ],
    [
      [
        [1, 0.5],
        [0.5, 0],
      ],
      /^#VALUE! correlations, row 2: column 2 must be 1, not 0/,
    ],
    [
      [
        [1, 0.5],
        [0.4, 1],
      ],
      /^#VALUE! correlations, row 2: column 1 is 0.4, but row 1, column 2 is 0.5/,
    ],
  ])("correlations %j are refused", (correlations, says) => {
    expect(refusal(correlations)).toMatch(says);
  });

  it("refuses correlations that no inputs can have, with the nearest, which are possible", () => {
    const three = [PRICE, ACTUAL, ["minimum", "uniform", 0, 1]];
    const nearest = (correlations: unknown) =>
      /^#VALUE! correlations: no inputs .* possible: (.*)\.$/.exec(
        String(refusal(correlations, three)),
      )?.[1];
    expect(nearest(-0.9)).toBe("-0.5");
    // N. J. Higham (2002), section 4: 0.7607 and 0.1573, to three digits.
    const found = nearest([
      [1, 1, 0],
      [1, 1, 1],
      [0, 1, 1],
    ]);
    expect(found).toMatch(/^\{1,0\.7\d+,0\.1\d+;/);
    const typed = JSON.parse(`[[${found!.slice(1, -1).replaceAll(";", "],[")}]]`) as number[][];
    expect(Math.abs(typed[0][1] - 0.7607)).toBeLessThan(0.002);
    expect(Math.abs(typed[0][2] - 0.1573)).toBeLessThan(0.002);
    expect(values(product(three, 100, 1, typed))["Answered share"]).toBe(1);
  });

  it("refuses a million correlated trials of three inputs, which would take too long", () => {
    const three = [PRICE, ACTUAL, ["minimum", "uniform", 0, 1]];
    expect(inCell(() => product(three, 1_000_000, 1, 0.5))).toMatch(/too long/);
    expect(inCell(() => product(three, 50, 1, 0.5, "sobol"))).toMatch(
      /^#VALUE! sampling must be one of "random", "latin-hypercube", not "sobol"/,
    );
  });
});
