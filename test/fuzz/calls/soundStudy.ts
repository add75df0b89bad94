import fc from "fast-check";
import type { Network } from "./anyNetwork";
import { declaredFunctions, type Declared } from "./builtFunctions";
import { line, soundArgument } from "./soundArgument";
import { soundNumber } from "./soundNumber";

/** The formulas that a study can vary: those of single cells with one number as their answer. */
const varied = declaredFunctions.filter(
  ({ parameters, result }) =>
    result.type === "number" &&
    parameters.every(({ dimensionality }) => dimensionality !== "matrix"),
);

const KINDS: readonly (readonly [string, number])[] = [
  ...[["normal", 2] as const, ["lognormal", 2] as const, ["uniform", 2] as const],
  ["triangular", 3],
];

/** Rows Input, Kind and parameters in ascending order, as the kinds with bounds need them. */
function distributions({ parameters }: Declared): fc.Arbitrary<unknown[][]> {
  const row = fc
    .tuple(fc.constantFrom(...parameters), fc.constantFrom(...KINDS))
    .chain(([{ name }, [kind, takes]]) =>
      fc
        .array(soundNumber(name), { minLength: takes, maxLength: takes })
        .map((values) => [name, kind, ...values.sort((a, b) => a - b), ""].slice(0, 5)),
    );
  return fc.uniqueArray(row, { selector: ([name]) => name, minLength: 1, maxLength: 3 });
}

/** None, one for all pairs, or a table for two inputs; some fit neither the inputs nor each other. */
const correlations = fc.option(
  fc.tuple(fc.integer({ min: -11, max: 11 }), fc.boolean()).map(([tenths, isTable]) =>
    isTable
      ? [
          [1, tenths / 10],
          [tenths / 10, 1],
        ]
      : [[tenths / 10]],
  ),
);

/** Arguments of SENSITIVITY, TORNADO, SOLVE or MONTE_CARLO that fit each other. */
export function soundStudy(study: Declared, network: Network): fc.Arbitrary<unknown[]> {
  return fc.constantFrom(...varied).chain((formula) => {
    const cells = formula.parameters.map((parameter) => soundArgument(parameter, network));
    const inputs = line(fc.tuple(...cells));
    const input = fc.constantFrom(...formula.parameters);
    const position = (name: string) => formula.parameters.findIndex((one) => one.name === name) + 1;
    const axis = input.chain((parameter) =>
      fc.tuple(
        fc.constantFrom(parameter.name, parameter.name.toUpperCase(), position(parameter.name)),
        line(fc.array(soundArgument(parameter, network), { minLength: 1, maxLength: 5 })),
      ),
    );
    const name = fc.constantFrom(formula.id, `ouro.${formula.id.toLowerCase()}`);
    const byStudy: Record<string, fc.Arbitrary<unknown[]>> = {
      SENSITIVITY: fc
        .tuple(name, inputs, axis, fc.option(axis))
        .map(([id, given, down, across]) => [id, given, ...down, ...(across ?? [null, null])]),
      TORNADO: fc.tuple(name, inputs, line(fc.tuple(...cells)), line(fc.tuple(...cells))),
      SOLVE: fc
        .tuple(name, inputs, input, soundNumber("cash"), fc.option(soundNumber("rate")))
        .map(([id, given, one, target, lower]) => [id, given, one.name, target, lower, null]),
      MONTE_CARLO: fc.tuple(
        ...[name, inputs, distributions(formula), soundNumber("trials"), soundNumber("seed")],
        ...[correlations, fc.constantFrom(null, "random", "Latin-Hypercube")],
      ),
    };
    return byStudy[study.id];
  });
}

export const STUDIES = ["SENSITIVITY", "TORNADO", "SOLVE", "MONTE_CARLO"];
