import { isRefusal } from "../../model/refusal";
import type { WorkBudget } from "../../model/workBudget";
import type { Plain } from "../cells/cell";
import { Refused } from "../errors/inputRefusal";
import { numericInputOf, openStudy } from "./openStudy";
import type { Study } from "./study";
import { columns, NOTHING, type Workings, type Step } from "../../model/workings";

interface Studied {
  functionName: Parameters<typeof openStudy>[0];
  inputs: readonly unknown[];
}

/** The formula that is varied at its inputs as given: what every study starts from. */
function asGiven({ functionName, inputs }: Studied, budget: WorkBudget): Workings {
  return guarded(() => {
    const study = openStudy(functionName, inputs, budget.anew());
    return { steps: answered(study, "baseResult"), tables: [inputTable(study)] };
  });
}

/** The same, and the formula at the value that was found: it has to equal the target. */
function atSolution(
  args: Studied & { input: Plain },
  budget: WorkBudget,
  solution: number | undefined,
): Workings {
  const given = asGiven(args, budget);
  if (solution === undefined) return given;
  return guarded(() => {
    const study = openStudy(args.functionName, args.inputs, budget.anew());
    study.hold(numericInputOf(study, args.input, "input").input, { value: solution });
    return { ...given, steps: [...given.steps, ...answered(study, "checkedResult")] };
  });
}

function answered(study: Study, term: "baseResult" | "checkedResult"): Step[] {
  const value = study.answer();
  return isRefusal(value) ? [] : [{ term, value: value as number, unit: "number" }];
}

function inputTable(study: Study): Workings["tables"][number] {
  return {
    title: "inputs",
    columns: columns({ input: "text", value: "number" }),
    rows: study.names.map((name, input) => [name, shown(study.held(input))]),
  };
}

function shown(reading: ReturnType<Study["held"]>): string | number {
  if (isRefusal(reading)) return "";
  const { value } = reading as { value: unknown };
  return typeof value === "number" || typeof value === "string" ? value : "";
}

/** What cannot be opened has been refused by the formula itself. */
function guarded(explain: () => Workings): Workings {
  try {
    return explain();
  } catch (error) {
    if (error instanceof Refused) return NOTHING;
    throw error;
  }
}

/** By the formula whose result they lead to. */
export const riskWorkings = {
  SENSITIVITY: asGiven,
  TORNADO: asGiven,
  SOLVE: atSolution,
  MONTE_CARLO: asGiven,
};
