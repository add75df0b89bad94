import { isRefusal } from "../../model/refusal";
import { tornadoBars } from "../../model/risk/tornadoBars";
import { errorCells } from "../errors/excelError";
import type { AnyRefusal } from "../../words/refusals/refusal";
import { refuse } from "../errors/inputRefusal";
import { formula, type Table } from "../formula";
import { cellLine, formulaName, isBlankCell, openStudy } from "./openStudy";
import type { Reading, Study } from "./study";

const HEADER = ["Input", "Low", "High", "Result at low", "Result at high", "Swing"];

const parameters = { functionName: formulaName, inputs: cellLine, low: cellLine, high: cellLine };

export const tornadoFormula = formula(
  "TORNADO",
  parameters,
  ({ functionName, inputs, low, high }, budget): Table => {
    const needed = inputs.length;
    for (const [argument, { length: found }] of Object.entries({ low, high })) {
      if (found !== needed)
        refuse({ code: "different-lengths", argument, found, needed, other: "inputs" });
    }
    const study = openStudy(functionName, inputs, budget);
    study.plan(2 * needed);
    const ends = study.names.flatMap(
      (_, input) => bar(study, input, low[input], high[input]) ?? [],
    );
    if (ends.length === 0) refuse({ code: "nothing-varied" });
    const cell = errorCells<string | number>();
    const rows = tornadoBars<AnyRefusal, (typeof ends)[number]>(ends).map((row) =>
      [row.name, row.low, row.high, row.atLow, row.atHigh, row.swing].map(cell),
    );
    return [HEADER, ...rows];
  },
);

/** One input at its two ends, the others as given; null where neither end is. */
function bar(study: Study, input: number, low: unknown, high: unknown) {
  const isLeft = (cell: unknown) => isBlankCell(cell) || study.isBlankAsZero(input, cell);
  // Both 0 is how Excel on the desktop passes two blank cells, and a bar without a length in any case.
  if ((isLeft(low) && isLeft(high)) || (low === 0 && high === 0)) return null;
  const given = study.held(input);
  const at = (cell: unknown) => {
    const reading = isLeft(cell) ? given : study.read(input, cell);
    study.hold(input, reading);
    return { shown: shown(reading), result: study.answer() };
  };
  const [atLow, atHigh] = [at(low), at(high)];
  study.hold(input, given);
  return {
    ...{ name: study.names[input], low: atLow.shown, high: atHigh.shown },
    ...{ atLow: atLow.result, atHigh: atHigh.result },
  };
}

/** An input's value as a cell; one that is not set, such as a cap, is blank. */
function shown(reading: Reading): string | number | AnyRefusal {
  if (isRefusal(reading)) return reading;
  const { value } = reading as { value: unknown };
  return typeof value === "number" || typeof value === "string" ? value : "";
}

/**
 * What drives a formula's result: each input at its low and high value, the others as given. Input, Low, High, Result at low, Result at high, Swing, the largest swing first.
 * @customfunction TORNADO
 * @param functionName The formula in quotes, such as "GPU_NPV".
 * @param inputs Its arguments in order, in one row or column; blank for a default.
 * @param low The low value of each input, as many cells as inputs; blank to leave it as given.
 * @param high The high value of each input, as many cells as inputs; blank to leave it as given.
 * @returns A table with a header, a row for each input that varies.
 * @remarks One input moves at a time, so inputs that only matter together do not show.
 * @see T. G. Eschenbach, "Spiderplots versus tornado diagrams for sensitivity analysis", Interfaces 22, 1992
 * @example =OURO.TORNADO("GPU_NPV",{30000,2.35,0.7,1.275,0.08,1.2,1500},{25000,1.9,0.5,"",0.06,"",""},{35000,2.8,0.8,"",0.12,"",""})
 * @throws =OURO.TORNADO("GPU_NPV",{30000,2.35,0.7,1.275,0.08,1.2,1500},{25000,1.9},{35000,2.8})
 */
export declare function TORNADO(
  functionName: unknown,
  inputs: unknown[][],
  low: unknown[][],
  high: unknown[][],
): unknown[][];
