import type { Plain } from "../cells/cell";
import { errorCells } from "../errors/excelError";
import { refuse } from "../errors/inputRefusal";
import { checkSize, longFormula, type Table } from "../formula";
import {
  inputChoice,
  inputOf,
  cellLine,
  formulaName,
  isBlankCell,
  openStudy,
  withoutBlanksAtEnd,
} from "./openStudy";
import type { Reading, Study } from "./study";

const parameters = {
  functionName: formulaName,
  inputs: cellLine,
  rowInput: inputChoice,
  rowValues: cellLine,
  columnInput: inputChoice,
  columnValues: (range: unknown, argument: string) =>
    isBlankCell(range) ? null : cellLine(range, argument),
};

export const sensitivityFormula = longFormula("SENSITIVITY", parameters, (args, budget): Table => {
  const study = openStudy(args.functionName, args.inputs, budget);
  const down = axis(study, args.rowInput, "row", args.rowValues);
  const across =
    args.columnInput === null && args.columnValues === null
      ? null
      : axis(study, args.columnInput, "column", args.columnValues);
  if (across?.input === down.input)
    refuse({ code: "input-twice", argument: "columnInput", found: study.names[down.input] });
  const columns = across?.values.length ?? 1;
  checkSize(down.values.length, columns);
  study.plan(down.values.length * columns);
  const cell = errorCells<number>();
  return down.values.map((atRow) => {
    study.hold(down.input, atRow);
    if (across === null) return [cell(study.answer())];
    return across.values.map((atColumn) => {
      study.hold(across.input, atColumn);
      return cell(study.answer());
    });
  });
});

/** The input that an axis varies, and its values, each read once. */
function axis(
  study: Study,
  choice: Plain,
  side: "row" | "column",
  range: readonly unknown[] | null,
): { input: number; values: Reading[] } {
  const argument = `${side}Values`;
  const input = inputOf(study, choice, `${side}Input`);
  if (range === null) return refuse({ code: "missing", argument });
  const cells = withoutBlanksAtEnd(range);
  if (cells.length === 0) return refuse({ code: "no-rows", argument });
  return { input, values: cells.map((cell) => study.read(input, cell)) };
}

/**
 * A formula's result for every value of one input, or of two: the body of a data table, without a header. A cell without an answer holds its own error.
 * @customfunction SENSITIVITY
 * @param functionName The formula in quotes, such as "GPU_PAYBACK": any OURO formula of single cells with one number as its answer.
 * @param inputs Its arguments in order, in one row or column; blank for a default.
 * @param rowInput The input that varies down the table: its name in quotes, or its position from 1.
 * @param rowValues One row or column: the values of rowInput.
 * @param columnInput The input that varies across the table. Default: none.
 * @param columnValues One row or column: the values of columnInput. Default: none.
 * @returns A table as high as rowValues and as wide as columnValues.
 * @remarks Excel's own Data Tables do not calculate functions of add-ins; this does, and stays
 *   live.
 * @see Microsoft, "Calculate multiple results by using a data table"
 * @example Payback by utilisation (down) and rent (across).
 *   =OURO.SENSITIVITY("GPU_PAYBACK",{30000,2.35,0.7,1.275,0.08,1.2,1500},"utilisation",{0.3;0.5;0.7;0.9},"hourlyRate",{1.5,2.35,3})
 * @throws =OURO.SENSITIVITY("GPU_PAYBACK",{30000,2.35,0.7,1.275,0.08,1.2,1500},"usage",{0.5;0.7})
 */
export declare function SENSITIVITY(
  functionName: unknown,
  inputs: unknown[][],
  rowInput: unknown,
  rowValues: unknown[][],
  columnInput?: unknown,
  columnValues?: unknown[][],
): unknown[][];
