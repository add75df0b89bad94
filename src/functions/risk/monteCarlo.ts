import { isRefusal } from "../../model/refusal";
import { correlated } from "../../model/risk/correlated";
import { distributionDraw, latinHypercubeDraw, type Draw } from "../../model/risk/distribution";
import { simulate } from "../../model/risk/simulate";
import { summary, type Summary } from "../../model/risk/summary";
import { optionalNumber, ruleTest } from "../cells/number";
import { readAt, refuse } from "../errors/inputRefusal";
import { choice } from "../cells/text";
import { longFormula, type Table } from "../formula";
import { correlationTriangle, optionalCorrelations } from "./correlations";
import { numericInputOf, cellLine, formulaName, openStudy } from "./openStudy";
import type { Study } from "./study";
import { uncertainInputs, type UncertainInput } from "./uncertainInputs";

/** More would freeze the workbook for longer than a recalculation may take. */
const MOST_TRIALS = 1_000_000;

/** @customenum {string} */
export enum Sampling {
  /** Every trial on its own */
  random = "random",
  /** One draw of each of as many equally likely ranges as trials: steadier means */
  latinHypercube = "latin-hypercube",
}

/** Microseconds that a trial of one input takes longer, measured. */
const STRATIFYING = 0.5;
const ordering = (inputs: number): number => inputs * (0.8 + 0.1 * inputs);

const STATISTICS = [
  ...["Mean", "Standard deviation", "Minimum", "P5", "P25", "Median", "P75", "P95", "Maximum"],
  "Answered share",
];

const parameters = {
  functionName: formulaName,
  inputs: cellLine,
  distributions: uncertainInputs,
  trials: optionalNumber(10_000, { min: 1, max: MOST_TRIALS, whole: true }),
  seed: optionalNumber(1, { min: 0, max: Number.MAX_SAFE_INTEGER, whole: true }),
  correlations: optionalCorrelations,
  sampling: choice(["random", "latin-hypercube"], "random"),
};

export const monteCarloFormula = longFormula("MONTE_CARLO", parameters, (args, budget) => {
  const { distributions, trials, seed, sampling } = args;
  const study = openStudy(args.functionName, args.inputs, budget);
  const { varied, answer } = uncertain(study, distributions);
  const lower = correlationTriangle(args.correlations, varied.length);
  const stratifying = sampling === "random" ? 0 : STRATIFYING * varied.length;
  study.plan(trials, stratifying + (lower === null ? 0 : ordering(varied.length)));
  // An input's stream is its position: so its draws stay the same whatever else is uncertain.
  const draws = varied.map(({ input, row: { kind, parameters } }): Draw =>
    sampling === "random"
      ? distributionDraw(kind, parameters, seed, input)
      : latinHypercubeDraw(kind, parameters, trials, seed, input),
  );
  const drawn = lower === null ? draws : correlated(draws, lower, trials, seed);
  const found = summary(simulate(drawn, answer, 0, new Float64Array(trials)));
  if (isRefusal(found)) return found;
  return table(found);
});

function table({ mean, deviation, minimum, quantiles, maximum, answeredShare }: Summary): Table {
  const values = [mean, deviation, minimum, ...quantiles, maximum, answeredShare];
  const rows = STATISTICS.map((name, i) => [name, Number.isNaN(values[i]) ? "" : values[i]]);
  return [["Statistic", "Value"], ...rows];
}

/** The inputs that are drawn, and the formula's result at their values: NaN where it has no answer. */
function uncertain(study: Study, distributions: readonly UncertainInput[]) {
  const varied = distributions.map((row) => ({
    ...readAt(row.place, (argument) => numericInputOf(study, row.input, argument)),
    row,
  }));
  varied.forEach(({ input, row }, i) => {
    if (varied.findIndex((other) => other.input === input) < i)
      refuse({ code: "input-twice", found: study.names[input], ...row.place });
    const given = study.held(input);
    study.hold(input, isRefusal(given) ? { value: 0 } : given);
  });
  if (study.refusal !== null) refuse(study.refusal);
  const inputs = varied.map(({ input }) => input);
  const tests = varied.map(({ rules }) => ruleTest(rules));
  const answer = (values: Float64Array): number => {
    for (let i = 0; i < inputs.length; i++) {
      if (!tests[i](values[i])) return NaN;
      study.set(inputs[i], values[i]);
    }
    const result = study.answer();
    return typeof result === "number" ? result : NaN;
  };
  return { varied, answer };
}

/**
 * Distribution of a formula's result when inputs are uncertain: Mean, Standard deviation, Minimum, P5 to P95, Maximum and the share of trials with an answer; the others do not count. The same seed gives the same answer.
 * @customfunction MONTE_CARLO
 * @param functionName The formula in quotes, such as "GPU_NPV".
 * @param inputs Its arguments in order, in one row or column; blank for a default.
 * @param distributions Rows Input (name or position), Kind and its parameters in the unit of the input: "normal" or "lognormal" with mean and standard deviation of the input itself, "uniform" with low and high, "triangular" with low, most likely and high. Independent of each other without correlations.
 * @param trials How many, up to 1,000,000. Default 10,000.
 * @param seed A whole number; another gives another sample. Default 1.
 * @param correlations Between the inputs, -1 to 1: one number for every two of them, or a table with a row and a column for each row of distributions. Default: independent.
 * @param sampling "random" (default) or "latin-hypercube" (steadier: one draw of each of as many equally likely ranges as trials).
 * @returns A table Statistic, Value with a header.
 * @remarks Draws that the formula refuses count only in the share answered. Correlations are those
 *   of the ranks, within 0.02: each input keeps its values, their order changes. Impossible ones are refused with
 *   the nearest that are possible.
 * @see J. K. Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", SC11, 2011 (Philox, the
 *   random numbers)
 * @see R. L. Iman & W. J. Conover, "A distribution-free approach to inducing rank correlation among input
 *   variables", Communications in Statistics B 11, 1982
 * @see M. D. McKay, R. J. Beckman & W. J. Conover, "A comparison of three methods for selecting values of input
 *   variables in the analysis of output from a computer code", Technometrics 21, 1979
 * @example Uncertain rent and utilisation.
 *   =OURO.MONTE_CARLO("GPU_NPV",{30000,2.35,0.7,1.275,0.08,1.2,1500},{"hourlyRate","normal",2.35,0.3,"";"utilisation","triangular",0.4,0.7,0.9})
 * @example Rent and utilisation that fall together, by Latin hypercube.
 *   =OURO.MONTE_CARLO("GPU_NPV",{30000,2.35,0.7,1.275,0.08,1.2,1500},{"hourlyRate","normal",2.35,0.3,"";"utilisation","triangular",0.4,0.7,0.9},2000,1,{1,0.6;0.6,1},"latin-hypercube")
 * @throws =OURO.MONTE_CARLO("GPU_NPV",{30000,2.35,0.7,1.275,0.08,1.2,1500},{"utilisation","poisson",1,1})
 */
export declare function MONTE_CARLO(
  functionName: unknown,
  inputs: unknown[][],
  distributions: unknown[][],
  trials?: unknown,
  seed?: unknown,
  correlations?: unknown[][],
  sampling?: Sampling,
): unknown[][];
