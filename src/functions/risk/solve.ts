import { isRefusal } from "../../model/refusal";
import { solve as solution } from "../../model/risk/solve";
import { brokenRule, number, optionalNumber } from "../cells/number";
import { refuse } from "../errors/inputRefusal";
import { longFormula } from "../formula";
import { inputChoice, numericInputOf, cellLine, formulaName, openStudy } from "./openStudy";

const parameters = {
  functionName: formulaName,
  inputs: cellLine,
  input: inputChoice,
  target: number(),
  lower: optionalNumber(null),
  upper: optionalNumber(null),
};

export const solveFormula = longFormula(
  "SOLVE",
  parameters,
  ({ functionName, inputs, target, ...args }, budget) => {
    const study = openStudy(functionName, inputs, budget);
    const { input, rules } = numericInputOf(study, args.input, "input");
    const lower = args.lower ?? rules.min ?? rules.above ?? -Infinity;
    const upper = args.upper ?? rules.max ?? rules.below ?? Infinity;
    if (lower >= upper) {
      return args.upper === null
        ? refuse({
            code: "out-of-range",
            argument: "lower",
            found: lower,
            bounds: { below: upper },
          })
        : refuse({
            code: "out-of-range",
            argument: "upper",
            found: upper,
            bounds: { above: lower },
          });
    }
    const given = study.held(input);
    const near = "value" in given && typeof given.value === "number" ? given.value : null;
    study.hold(input, { value: near ?? 0 });
    if (study.refusal !== null) refuse(study.refusal);
    const result = (value: number): number => {
      if (brokenRule(value, rules) !== null) return NaN;
      study.set(input, value);
      const answer = study.answer();
      return isRefusal(answer) ? NaN : (answer as number);
    };
    return solution(result, target, lower, upper, near);
  },
);

/**
 * The value of one input at which a formula equals a target: a Goal Seek that stays live. Of several solutions the closest to the input as given. #NUM! if none is found.
 * @customfunction SOLVE
 * @param functionName The formula in quotes, such as "GPU_NPV".
 * @param inputs Its arguments in order, in one row or column; blank for a default.
 * @param input The input to be found: its name in quotes, or its position from 1. Its cell in inputs may be blank.
 * @param target What the formula's result shall be.
 * @param lower Least value to try. Default: the least that the input can be, else a million times its size below it.
 * @param upper Greatest value to try. Default: the greatest that the input can be, else a million times its size above it.
 * @returns A value in the unit of the input.
 * @remarks Every answer is checked: the formula at it equals the target. Between jumps and poles
 *   only a bounded number of places is searched; narrow lower and upper where it finds none.
 * @see I. F. D. Oliveira & R. H. C. Takahashi, "An enhancement of the bisection method average performance
 *   preserving minmax optimality", ACM Transactions on Mathematical Software 47, 2020
 * @example The rent that pays back in three years.
 *   =OURO.SOLVE("GPU_PAYBACK",{30000,2.35,0.7,1.275,0.08,1.2,1500},"hourlyRate",3)
 * @throws =OURO.SOLVE("GPU_PAYBACK",{30000,2.35,0.7,1.275,0.08,1.2,1500},"hourlyRate",3,0.1,0.2)
 */
export declare function SOLVE(
  functionName: unknown,
  inputs: unknown[][],
  input: unknown,
  target: unknown,
  lower?: unknown,
  upper?: unknown,
): number;
