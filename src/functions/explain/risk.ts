import { isRefusal } from "../../model/refusal";
import type { Plain } from "../cells/cell";
import { Refused } from "../errors/inputRefusal";
import { numericInputOf } from "../risk/inputOf";
import { openStudy } from "../risk/openStudy";
import type { Study } from "../risk/study";
import { columns } from "./columns";
import { NOTHING, type Explanation, type Step } from "./explanation";

interface Studied {
  functionName: Parameters<typeof openStudy>[0];
  inputs: readonly unknown[];
}

/** The formula that is varied at its inputs as given: what every study starts from. */
export function studySteps({ functionName, inputs }: Studied): Explanation {
  return guarded(() => {
    const study = openStudy(functionName, inputs);
    return { steps: answered(study, "baseResult"), tables: [inputTable(study)] };
  });
}

/** The same, and the formula at the value that was found: it has to equal the target. */
export function solveSteps(
  args: Studied & { input: Plain },
  solution: number | undefined,
): Explanation {
  const given = studySteps(args);
  if (solution === undefined) return given;
  return guarded(() => {
    const study = openStudy(args.functionName, args.inputs);
    study.hold(numericInputOf(study, args.input, "input").input, { value: solution });
    return { ...given, steps: [...given.steps, ...answered(study, "checkedResult")] };
  });
}

function answered(study: Study, term: "baseResult" | "checkedResult"): Step[] {
  const value = study.answer();
  return isRefusal(value) ? [] : [{ term, value: value as number, unit: "number" }];
}

function inputTable(study: Study): Explanation["tables"][number] {
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
function guarded(explain: () => Explanation): Explanation {
  try {
    return explain();
  } catch (error) {
    if (error instanceof Refused) return NOTHING;
    throw error;
  }
}
