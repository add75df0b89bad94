import { briefly } from "../../model/patience";
import { isRefusal } from "../../model/refusal";
import { Refused, type AnyRefusal } from "../errors/inputRefusal";
import { answer, type Table } from "../formula";
import { explained } from "./explained";
import { NOTHING, type Explanation } from "./explanation";

/** One argument as it was received. */
export interface ReceivedArgument {
  readonly name: string;
  /** The cell or cells that Excel passed; null where nothing was given. */
  readonly cell: unknown;
  /** Why it cannot be read; null where it can. */
  readonly refusal: AnyRefusal | null;
  /** What is taken where nothing was given; null where there is none. */
  readonly fallback: string | number | null;
}

/** A call taken apart. */
export interface CallReport {
  readonly id: string;
  readonly received: readonly ReceivedArgument[];
  readonly result: number | string | Table | AnyRefusal;
  readonly explanation: Explanation;
}

/**
 * What a formula received, what it answers, and how that comes about.
 *
 * @param cells  its arguments in order, as Excel passes them
 * @returns      undefined where there is no such formula
 */
export function explainCall(id: string, cells: readonly unknown[]): CallReport | undefined {
  const found = explained.get(id);
  if (found === undefined) return undefined;
  const { formula, explain } = found;
  const readings = Object.entries(formula.parameters).map(([name, reader], i) => ({
    name,
    cell: cells[i] ?? null,
    reading: read(() => reader(cells[i], name)),
  }));
  const result = answer(formula, cells);
  const isReadable = readings.every(({ reading }) => "value" in reading);
  const args = Object.fromEntries(
    readings.map(({ name, reading }) => [name, "value" in reading ? reading.value : undefined]),
  );
  return {
    id,
    received: readings.map(({ name, cell, reading }) => ({
      name,
      cell,
      refusal: "value" in reading ? null : reading,
      fallback: cell === null && "value" in reading ? plainOrNull(reading.value) : null,
    })),
    result,
    explanation: isReadable ? explain(args, result) : NOTHING,
  };
}

/** As `explainCall`, for somebody who is typing and cannot wait; undefined also where it takes long. */
export function explainBriefly(id: string, cells: readonly unknown[]): CallReport | undefined {
  return briefly(() => explainCall(id, cells));
}

function read(reading: () => unknown): { value: unknown } | AnyRefusal {
  try {
    return { value: reading() };
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

function plainOrNull(value: unknown): string | number | null {
  return typeof value === "number" || typeof value === "string" ? value : null;
}

/** Whether a result is the reason that there is none. */
export const isRefused = (result: CallReport["result"]): result is AnyRefusal => isRefusal(result);
