import type { BaseValueObject } from "@univerjs/engine-formula";
import { ArrayValueObject, BaseFunction } from "@univerjs/engine-formula";
import { BUSY, arrayValue, errorValue } from "./answer";
import type { Argument, ArgumentEncoder } from "./argumentEncoder";
import type { Area } from "../../formulaText/area";
import { columnCount, rowCount } from "../../formulaText/area";
import type { Calls, Cell } from "./calls";
import type { ErrorMessages } from "./errorMessages";
import type { FunctionMetadata, ParameterMetadata } from "./metadata";

/** Filling a large table twice takes longer than what it saves. */
const MOST_BUSY_CELLS = 2000;

/**
 * An add-in's function as Univer's engine sees it: synchronous, showing #BUSY! until the answer is there.
 * Univer has asynchronous functions too, but awaits them one after the other.
 */
export class CustomFunction extends BaseFunction {
  constructor(
    functionName: string,
    private readonly metadata: FunctionMetadata,
    private readonly encoder: ArgumentEncoder,
    private readonly calls: Calls,
    private readonly messages: ErrorMessages,
    /** What a cell's formula filled before it is calculated again. */
    private readonly before: (cell: Cell) => Area | null,
  ) {
    super(functionName);
  }

  override calculate(...given: BaseValueObject[]): BaseValueObject {
    const { parameters } = this.metadata;
    const last = parameters.at(-1);
    if (given.length > parameters.length && !last?.repeating) return errorValue("#VALUE!");
    const required = parameters.filter((parameter) => !parameter.optional && !parameter.repeating);
    if (given.length < required.length) return errorValue("#VALUE!");
    const count = Math.max(given.length, parameters.length);
    const args = Array.from({ length: count }, (_, index) => given[index] ?? null);
    const shape = this.#liftedShape(args);
    if (!shape) return this.#ask(args);
    const cells = Array.from({ length: shape.rows }, (_, row) =>
      Array.from({ length: shape.columns }, (__, column) =>
        this.#ask(args.map((arg, index) => this.#pick(arg, index, row, column))),
      ),
    );
    return arrayValue(cells.map((row) => row.map(firstCell)));
  }

  #ask(args: readonly (BaseValueObject | null)[]): BaseValueObject {
    const encoded: { key: string; json: string }[] = [];
    for (const [index, arg] of args.entries()) {
      const argument: Argument = this.encoder.encode(arg, this.#parameter(index));
      if ("error" in argument) return errorValue(argument.error);
      encoded.push(argument);
    }
    const cell = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    const answer = this.calls.ask(this.metadata.id, encoded, cell);
    if (!answer) return this.#busy(cell);
    this.messages.note(cell, answer);
    return answer.value;
  }

  /**
   * Where the formula spilled before, all its cells are busy: what reads them waits too, and does not ask
   * on with the cells empty or as they were.
   */
  #busy(cell: Cell): BaseValueObject {
    const area = this.before(cell);
    if (!area || rowCount(area) * columnCount(area) > MOST_BUSY_CELLS) return errorValue(BUSY);
    return arrayValue(
      Array.from({ length: rowCount(area) }, () =>
        Array.from({ length: columnCount(area) }, () => errorValue(BUSY)),
      ),
    );
  }

  /** An array given where one value is wanted makes Excel call once per element and spill the results. */
  #liftedShape(
    args: readonly (BaseValueObject | null)[],
  ): { rows: number; columns: number } | null {
    let rows = 1;
    let columns = 1;
    for (const [index, arg] of args.entries()) {
      if (!(arg instanceof ArrayValueObject) || this.#isMatrix(index)) continue;
      rows = Math.max(rows, arg.getRowCount());
      columns = Math.max(columns, arg.getColumnCount());
    }
    return rows === 1 && columns === 1 ? null : { rows, columns };
  }

  #pick(
    arg: BaseValueObject | null,
    index: number,
    row: number,
    column: number,
  ): BaseValueObject | null {
    if (!(arg instanceof ArrayValueObject) || this.#isMatrix(index)) return arg;
    const r = arg.getRowCount() === 1 ? 0 : row;
    const c = arg.getColumnCount() === 1 ? 0 : column;
    if (r >= arg.getRowCount() || c >= arg.getColumnCount()) return errorValue("#N/A");
    return arrayValue([[arg.get(r, c) ?? firstCell(arg)]]);
  }

  #isMatrix(index: number): boolean {
    return this.#parameter(index)?.dimensionality === "matrix";
  }

  #parameter(index: number): ParameterMetadata | undefined {
    return this.metadata.parameters[index] ?? this.metadata.parameters.at(-1);
  }
}

function firstCell(value: BaseValueObject): BaseValueObject {
  return value instanceof ArrayValueObject ? value.getFirstCell() : value;
}
