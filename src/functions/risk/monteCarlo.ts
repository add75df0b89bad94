import { isRefusal } from "../../model/refusal";
import { distributionDraw } from "../../model/risk/distribution";
import { simulate } from "../../model/risk/simulate";
import { summary, type Summary } from "../../model/risk/summary";
import { brokenRule, optionalNumber } from "../cells/number";
import { readAt, refuse } from "../errors/inputRefusal";
import { longFormula, type Table } from "../formula";
import { numericInputOf, cellLine, formulaName, openStudy } from "./openStudy";
import type { Study } from "./study";
import { uncertainInputs, type UncertainInput } from "./uncertainInputs";

/** More would freeze the workbook for longer than a recalculation may take. */
const MOST_TRIALS = 1_000_000;

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
};

export const monteCarloFormula = longFormula("MONTE_CARLO", parameters, (args) => {
  const { trials, seed } = args;
  const study = openStudy(args.functionName, args.inputs);
  const { draws, answer } = uncertain(study, args.distributions, seed);
  study.plan(trials);
  const found = summary(simulate(draws, answer, 0, new Float64Array(trials)));
  if (isRefusal(found)) return found;
  return table(found);
});

function table({ mean, deviation, minimum, quantiles, maximum, answeredShare }: Summary): Table {
  const values = [mean, deviation, minimum, ...quantiles, maximum, answeredShare];
  const rows = STATISTICS.map((name, i) => [name, Number.isNaN(values[i]) ? "" : values[i]]);
  return [["Statistic", "Value"], ...rows];
}

/** Draws for each uncertain input, and the formula's result at them: NaN where it has no answer. */
function uncertain(study: Study, distributions: readonly UncertainInput[], seed: number) {
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
  // An input's stream is its position: so its draws stay the same whatever else is uncertain.
  const draws = varied.map(({ input, row }) =>
    distributionDraw(row.kind, row.parameters, seed, input),
  );
  const answer = (values: Float64Array): number => {
    for (let i = 0; i < varied.length; i++) {
      const { input, rules } = varied[i];
      if (brokenRule(values[i], rules) !== null) return NaN;
      study.set(input, values[i]);
    }
    const result = study.answer();
    return typeof result === "number" ? result : NaN;
  };
  return { draws, answer };
}

/**
 * Distribution of a formula's result when inputs are uncertain: Mean, Standard deviation, Minimum, P5 to P95, Maximum and the share of trials with an answer; the others do not count. The same seed gives the same answer.
 * @customfunction MONTE_CARLO
 * @param functionName The formula in quotes, such as "GPU_NPV".
 * @param inputs Its arguments in order, in one row or column; blank for a default.
 * @param distributions Rows Input (name or position), Kind and its parameters in the unit of the input: "normal" or "lognormal" with mean and standard deviation of the input itself, "uniform" with low and high, "triangular" with low, most likely and high. Independent of each other.
 * @param trials How many, up to 1,000,000. Default 10,000.
 * @param seed A whole number; another gives another sample. Default 1.
 * @returns A table Statistic, Value with a header.
 * @remarks Inputs are independent of each other. Draws that the formula refuses count only in the
 *   share answered.
 * @see J. K. Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", SC11, 2011 (Philox, the
 *   random numbers)
 * @example Uncertain rent and utilisation.
 *   =OURO.MONTE_CARLO("GPU_NPV",{30000,2.35,0.7,1.275,0.08,1.2,1500},{"hourlyRate","normal",2.35,0.3,"";"utilisation","triangular",0.4,0.7,0.9})
 * @throws =OURO.MONTE_CARLO("GPU_NPV",{30000,2.35,0.7,1.275,0.08,1.2,1500},{"utilisation","poisson",1,1})
 */
export declare function MONTE_CARLO(
  functionName: unknown,
  inputs: unknown[][],
  distributions: unknown[][],
  trials?: unknown,
  seed?: unknown,
): unknown[][];
