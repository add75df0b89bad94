import { longFormulas } from "../catalogue";
import { answer, type AnyFormula } from "../formula";
import type { Question, Reply } from "./messages";

/** The class of the errors in cells, which are sent as plain objects. */
class CellError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

const byId: ReadonlyMap<string, AnyFormula> = new Map(
  longFormulas.map((formula) => [formula.id, formula]),
);

/** Answers calls one after the other, each as the cell would be answered in the page. */
function answerCalls({ language, errorCodes, calls }: Question): void {
  globalThis.ouroborosLanguage = language;
  Object.assign(globalThis, { CustomFunctions: { Error: CellError, ErrorCode: errorCodes } });
  for (const { call, id, cells } of calls) {
    const reply = (said: Reply): void => {
      globalThis.postMessage(said);
    };
    try {
      const formula = byId.get(id);
      if (formula === undefined) throw new Error(`There is no formula ${id}`);
      reply({ call, result: answer(formula, cells) });
    } catch (error) {
      reply({ call, failure: error instanceof Error ? error.message : String(error) });
    }
  }
}

// dist/background.js: what formulas ask that would keep the page waiting.
globalThis.onmessage = ({ data }: MessageEvent<Question>) => {
  answerCalls(data);
};
