import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import vm from "node:vm";
import { scriptPage } from "../../support/scriptPage";

export type Custom = (...args: unknown[]) => unknown;

/** A function as dist/functions.json declares it to Excel. */
export interface Declared {
  readonly id: string;
  readonly result: { readonly type?: string };
  readonly parameters: readonly {
    readonly name: string;
    readonly dimensionality?: string;
    readonly customEnumId?: string;
    readonly optional?: boolean;
  }[];
}

/** Stands in for CustomFunctions.Error. */
export class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

/** The codes with which a cell can refuse. */
export const CODES = ["#DIV/0!", "#NUM!", "#VALUE!", "#N/A"];

const [divisionByZero, invalidNumber, invalidValue, notAvailable] = CODES;
const ErrorCode = { divisionByZero, invalidNumber, invalidValue, notAvailable };

// `npm test` builds first, so these are the files that Excel would load.
const dist = (name: string): string =>
  readFileSync(resolve(__dirname, "../../../dist", name), "utf8");

/** The built functions by id, opened with nothing around them but what Excel gives. */
export function builtFunctions(): ReadonlyMap<string, Custom> {
  const functions = new Map<string, Custom>();
  const associate = (id: string, custom: Custom) => functions.set(id, custom);
  const CustomFunctions = { Error: CellError, ErrorCode, associate };
  vm.runInContext(dist("functions.js"), scriptPage({ CustomFunctions }));
  return functions;
}

interface Metadata {
  readonly functions: readonly Declared[];
  readonly enums: readonly {
    readonly id: string;
    readonly values: readonly { readonly stringValue: string }[];
  }[];
}

const metadata = JSON.parse(dist("functions.json")) as Metadata;

export const declaredFunctions = metadata.functions;

/** The words of an enumerated argument, as Excel offers them. */
export function wordsOf(enumId: string): string[] {
  const found = metadata.enums.find(({ id }) => id === enumId);
  return (found?.values ?? []).map(({ stringValue }) => stringValue);
}
