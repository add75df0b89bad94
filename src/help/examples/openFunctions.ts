import vm from "node:vm";
import { parseFormula, type Expression } from "./parseFormula";

export type Cell = number | string | boolean | CellError;

/** An Excel error and the reason that Excel shows with it. */
export interface CellError {
  readonly error: string;
  readonly reason: string;
}

/** What a formula shows: one cell, or a table of them. */
export type Outcome = Cell | Cell[][];

/** Answers a formula as the built add-in does. */
export type Calculate = (formula: string) => Outcome;

type Custom = (...args: unknown[]) => unknown;

class Refused extends Error {
  constructor(
    readonly code: string,
    message = "",
  ) {
    super(message);
  }
}

const ErrorCode = {
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
};

/**
 * Opens the built functions.js, the very file that Excel loads, to answer formulas with it.
 *
 * @param language  the tag of the language in which it gives its reasons
 */
export function openFunctions(script: string, language: string): Calculate {
  const functions = new Map<string, Custom>();
  const associate = (id: string, custom: Custom) => functions.set(id, custom);
  // A contextified global object would make each look at Math or Object slow.
  const page = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  Object.assign(page, {
    CustomFunctions: { Error: Refused, ErrorCode, associate },
    ouroborosLanguage: language,
  });
  vm.runInContext(script, page);

  const value = (expression: Expression): unknown => {
    if (Array.isArray(expression)) return expression.map((row) => row.map(value));
    if (expression === null || typeof expression !== "object") return expression;
    const custom = functions.get(expression.call);
    if (custom === undefined) throw new Error(`there is no OURO.${expression.call}`);
    return custom(...expression.args.map(value));
  };
  return (formula) => {
    try {
      const result = value(parseFormula(formula));
      return Array.isArray(result)
        ? (result as unknown[][]).map((row) => row.map(cell))
        : cell(result);
    } catch (thrown) {
      if (thrown instanceof Refused) return cell(thrown);
      throw thrown;
    }
  };
}

function cell(found: unknown): Cell {
  if (found instanceof Refused) return { error: found.code, reason: found.message };
  if (typeof found === "number" || typeof found === "string" || typeof found === "boolean")
    return found;
  throw new Error(`a cell holds ${String(found)}`);
}
