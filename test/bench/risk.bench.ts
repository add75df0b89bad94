import * as formulajs from "@formulajs/formulajs";
import { gpuPaybackFormula } from "../../src/functions/gpu/gpuPayback";
import { monteCarloFormula } from "../../src/functions/risk/monteCarlo";
import { sensitivityFormula } from "../../src/functions/risk/sensitivity";
import { solveFormula } from "../../src/functions/risk/solve";
import { gpuNpv } from "../../src/model/gpu/gpuNpv";
import { quantiles } from "../../src/model/risk/quantiles";
import { RandomStream } from "../../src/model/risk/randomStream";
import { check } from "./interleaved";
import { section } from "./results";
import { timed } from "./timed";
import { cell } from "../support/cell";

const gpuPayback = cell(gpuPaybackFormula);
const monteCarlo = cell(monteCarloFormula);
const sensitivity = cell(sensitivityFormula);
const solve = cell(solveFormula);

const ASSET = {
  ...{ capex: 30000, hourlyRate: 2.35, utilisation: 0.7, powerKw: 1.275, electricityPrice: 0.08 },
  ...{ pue: 1.2, fixedCost: 1500, rateDecline: 0, discountRate: 0.05, life: 6, residualShare: 0.1 },
  stepsPerYear: 12,
};
const INPUTS = [Object.values(ASSET)];

section("SENSITIVITY of GPU_PAYBACK, 300 × 300");
{
  const rents = Array.from({ length: 300 }, (_, i) => [2 + i * 0.01]);
  const shares = [Array.from({ length: 300 }, (_, i) => 0.6 + i * 0.001)];
  const rest = INPUTS[0].slice(3) as [number, number, ...number[]];
  const cells = () =>
    rents.map(([rent]) => shares[0].map((share) => gpuPayback(30000, rent, share, ...rest)));
  /** Excel's own way: a row of discounted monthly cash, summed by formulas, as NPER would at a level rent. */
  const nper = () =>
    rents.map(([rent]) =>
      shares[0].map((share) => {
        const net = (rent * share - 1.275 * 1.2 * 0.08) * 730 - 125;
        return Number(formulajs.NPER(1.05 ** (1 / 12) - 1, net, -30000, 0, 0)) / 12;
      }),
    );
  const table = () =>
    sensitivity("GPU_PAYBACK", INPUTS, "hourlyRate", rents, "utilisation", shares) as number[][];
  const [found, singles, peer] = [table(), cells(), nper()];
  found.forEach((row, r) => {
    row.forEach((years, c) => {
      check("SENSITIVITY", years, singles[r][c], 0);
      // NPER bends within a month, the contract is linear there.
      check("NPER", years, peer[r][c], 1e-3);
    });
  });
  const name = "SENSITIVITY, 300 × 300";
  const besides = { name, milliseconds: timed(name, table, { atMost: 60 }) };
  timed("90,000 cells of GPU_PAYBACK", cells, { besides });
  timed("formulajs: 90,000 cells of NPER, level rents only", nper, { besides });
}

section("MONTE_CARLO of GPU_NPV, 1,000,000 trials, three uncertain inputs");
{
  const uncertain = [
    ["hourlyRate", "lognormal", 2.35, 0.4, null],
    ["utilisation", "triangular", 0.5, 0.7, 0.9],
    ["fixedCost", "normal", 1500, 200, null],
  ];
  const run = () => monteCarlo("GPU_NPV", INPUTS, uncertain, 1_000_000);
  // NPV is linear in rent · utilisation and in fixedCost, so its mean is the NPV at the means.
  const [, [, mean], [, deviation]] = run() as [unknown, [string, number], [string, number]];
  check("mean", mean, Number(gpuNpv(ASSET)), (4 * deviation) / 1000);
  const name = "MONTE_CARLO, 1,000,000 trials";
  const milliseconds = timed(name, run, { atMost: 1000 });

  /** The same in the usual way of spreadsheets: NORMINV of a random number, the months' cash, PERCENTILE. */
  const trials = 2000;
  const inCells = () => {
    const random = new RandomStream(1, 0).uniforms(0, new Float64Array(3 * trials));
    const results = Array.from({ length: trials }, (_, t) => {
      const [a, b, c] = random.subarray(3 * t, 3 * t + 3);
      const rent = Number(formulajs.LOGNORM.INV(a, Math.log(2.35) - 0.01428, 0.169));
      const share = b < 0.5 ? 0.5 + 0.2 * Math.sqrt(2 * b) : 0.9 - 0.2 * Math.sqrt(2 - 2 * b);
      const net = (rent * share - 1.275 * 1.2 * 0.08) * 730;
      const cash = net - Number(formulajs.NORM.INV(c, 1500, 200)) / 12;
      const monthly = 1.05 ** (1 / 12) - 1;
      return -30000 - Number(formulajs.PV(monthly, 72, cash)) + 3000 * 1.05 ** -6;
    });
    check(
      "formulajs's mean",
      results.reduce((x, y) => x + y, 0) / trials,
      mean,
      (6 * deviation) / Math.sqrt(trials),
    );
    return [0.05, 0.25, 0.5, 0.75, 0.95].map((p) => formulajs.PERCENTILE.INC(results, p));
  };
  timed("formulajs: 2,000 trials, and ours of as many", inCells, {
    besides: { name, milliseconds: (milliseconds * trials) / 1_000_000 },
  });
}

section("Quantiles of 1,000,000 numbers");
{
  const values = new RandomStream(1, 0).normals(0, new Float64Array(1_000_000));
  const shares = [0.05, 0.25, 0.5, 0.75, 0.95];
  const sorted = values.slice().sort();
  quantiles(values.slice(), shares).forEach((q, i) => {
    check("quantile", q, sorted[Math.floor(shares[i] * 999_999)], 1e-4);
  });
  const name = "five quantiles by selection";
  const run = () => quantiles(values.slice(), shares);
  const besides = { name, milliseconds: timed(name, run, { atMost: 100 }) };
  timed("sorting a typed array", () => values.slice().sort(), { besides });
}

section("SOLVE");
{
  const rent = solve("GPU_PAYBACK", INPUTS, "hourlyRate", 3);
  check("SOLVE", gpuPayback(30000, rent, 0.7, 1.275, 0.08, 1.2, 1500, 0, 0.05), 3, 1e-12);
  timed(
    "the rent at which a GPU pays back in three years",
    () => solve("GPU_PAYBACK", INPUTS, "hourlyRate", 3),
    { atMost: 5 },
  );
}
