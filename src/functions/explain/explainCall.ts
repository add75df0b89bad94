import { circularityWorkings } from "../../model/circularity/workings";
import { contagionWorkings } from "../../model/contagion/workings";
import { dealsWorkings } from "../../model/deals/workings";
import { debtWorkings } from "../../model/debt/workings";
import { gpuWorkings } from "../../model/gpu/workings";
import { optionsWorkings } from "../../model/options/workings";
import { ratesWorkings } from "../../model/rates/workings";
import { isRefusal, type Refusal } from "../../model/refusal";
import { briefly, WorkBudget } from "../../model/workBudget";
import { NOTHING, type Workings } from "../../model/workings";
import { catalogue } from "../catalogue";
import { dataWorkings } from "../data/workings";
import type { AnyRefusal } from "../../words/refusals/refusal";
import { Refused } from "../errors/inputRefusal";
import { answer, type AnyFormula, type Result } from "../formula";
import { riskWorkings } from "../risk/workings";

type Catalogued = (typeof catalogue)[number];

/** The workings that a formula can have: of its own arguments and its own result, undefined where it refuses. */
type WorkingsOf<F extends Catalogued> = (
  args: Parameters<F["compute"]>[0],
  budget: WorkBudget,
  result: Exclude<ReturnType<F["compute"]>, Refusal> | undefined,
) => Workings;

/** The way to each formula's result, by its id; none where the result says it all. */
const workings = {
  ...circularityWorkings,
  ...contagionWorkings,
  ...gpuWorkings,
  ...debtWorkings,
  ...dealsWorkings,
  ...optionsWorkings,
  ...ratesWorkings,
  ...riskWorkings,
  ...dataWorkings,
} satisfies { readonly [F in Catalogued as F["id"]]?: WorkingsOf<F> };

type AnyWorkings = (args: never, budget: WorkBudget, result: never) => Workings;
const workingsById: Readonly<Record<string, AnyWorkings | undefined>> = workings;
const formulasById: ReadonlyMap<string, AnyFormula> = new Map(
  catalogue.map((formula) => [formula.id, formula]),
);

/** Every formula, without the namespace. */
export const FORMULA_IDS: readonly string[] = catalogue.map(({ id }) => id);

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
  readonly result: Result | AnyRefusal;
  readonly workings: Workings;
}

/**
 * What a formula received, what it answers, and how that comes about.
 *
 * @param cells  its arguments in order, as Excel passes them
 * @returns      undefined where there is no such formula
 */
export function explainCall(
  id: string,
  cells: readonly unknown[],
  budget = new WorkBudget(),
): CallReport | undefined {
  const formula = formulasById.get(id);
  if (formula === undefined) return undefined;
  const readings = Object.entries(formula.parameters).map(([name, reader], i) => ({
    name,
    cell: cells[i] ?? null,
    reading: read(() => reader(cells[i], name)),
  }));
  const result = answer(formula, cells, budget);
  return {
    id,
    received: readings.map(({ name, cell, reading }) => ({
      name,
      cell,
      refusal: "value" in reading ? null : reading,
      fallback: cell === null && "value" in reading ? plainOrNull(reading.value) : null,
    })),
    result,
    workings: workingsOf(id, readings, budget, result),
  };
}

function workingsOf(
  id: string,
  readings: readonly { name: string; reading: { value: unknown } | AnyRefusal }[],
  budget: WorkBudget,
  result: Result | AnyRefusal,
): Workings {
  const args: Record<string, unknown> = {};
  for (const { name, reading } of readings) {
    if (!("value" in reading)) return NOTHING;
    args[name] = reading.value;
  }
  // The formula's own readers made them, and `satisfies` above has compared the types.
  const said = isRefusal(result) ? undefined : result;
  return workingsById[id]?.(args as never, budget, said as never) ?? NOTHING;
}

/** As `explainCall`, for somebody who is typing and cannot wait; undefined also where it takes long. */
export function explainBriefly(id: string, cells: readonly unknown[]): CallReport | undefined {
  return briefly((budget) => explainCall(id, cells, budget));
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
