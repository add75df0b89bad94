/**
 * A workbook in Node: Microsoft's own Office.js client library, unmodified, over the workbench's host and a
 * headless Univer. For tests of code that calls `Excel.run`.
 *
 *   const office = await openWorkbook();            // sets the globals Excel, Office, OfficeExtension, CustomFunctions
 *   await Excel.run(async (context) => { … });      // the code under test, as in Excel
 *   await office.idle();                            // formulas calculated, custom functions answered
 *   office.host.read("Sheet1", "A1:B2");            // values, 2-D
 *   await office.host.write("Sheet1", "A1", "=1+1");// as a user's edit
 *   office.host.failNext("Range.values", { code: "GeneralException", message: "…" }); // Excel refuses one write
 *   await office.host.undo();
 *   office.dispose();
 *
 * Custom functions: `openWorkbook({ addin: "dist" })` runs the built dist/functions.js and functions.json;
 * `openWorkbook({ functions: { TWICE: (x) => 2 * x } })` registers plain functions as OURO.TWICE, every parameter
 * of type any and, where its name is one of `matrices`, a 2-D array.
 */
import path from "node:path";
import { loadAddin } from "../../src/workbench/node/loadAddin";
import type { OpenOffice } from "../../src/workbench/node/openOffice";
import { openOffice } from "../../src/workbench/node/openOffice";
import type { HostOptions } from "../../src/workbench/hostOptions";

const LIBRARY = path.resolve(
  __dirname,
  "../../node_modules/@microsoft/office-js/dist/excel-web-16.00.js",
);
const NAMESPACE = "OURO";

type PlainFunction = (...args: never[]) => unknown;

export interface OfficeOptions {
  /** A folder with functions.js and functions.json, "dist" for the built add-in. */
  readonly addin?: string;
  /** Plain functions by id, their parameters in order. */
  readonly functions?: Readonly<Record<string, PlainFunction>>;
  /** Names of parameters of `functions` that take a range. */
  readonly matrices?: readonly string[];
  readonly profile?: HostOptions["profile"];
  readonly blankCells?: HostOptions["blankCells"];
  readonly staleNames?: boolean;
  readonly staleValues?: boolean;
  readonly calculationReport?: HostOptions["calculationReport"];
  /** Excel's newest requirement set of ExcelApi, such as "1.17". */
  readonly excelApi?: string;
  /** Whether parameters of `functions` take errors. */
  readonly takesErrors?: boolean;
  /** Default true: put the library's namespaces on globalThis until dispose(). */
  readonly globals?: boolean;
}

export type OfficeInNode = OpenOffice;

export async function openWorkbook(options: OfficeOptions = {}): Promise<OfficeInNode> {
  const { addin, functions, matrices = [], takesErrors, excelApi, ...rest } = options;
  const { globals = true, ...ways } = rest;
  const office = openOffice({
    ...{ library: LIBRARY, ways },
    // The test's own: the host is shared between test files and has another (runtime.js).
    globals: globals && globalThis,
    ...(excelApi !== undefined && { excelApi }),
  });
  if (addin !== undefined) loadAddin(office, addin, NAMESPACE);
  if (functions) registerPlain(office, functions, matrices, takesErrors);
  await office.idle();
  return office;
}

/** Registers plain functions as OURO's. */
export function registerPlain(
  { page, host }: OfficeInNode,
  functions: Readonly<Record<string, PlainFunction>>,
  matrices: readonly string[] = [],
  takesErrors = false,
): void {
  page.CustomFunctions.associate(functions);
  host.registerFunctions(NAMESPACE, {
    allowErrorForDataTypeAny: takesErrors,
    functions: Object.entries(functions).map(([id, call]) => ({
      id,
      name: id,
      parameters: parameterNames(call).map((name) => ({
        name,
        type: "any",
        optional: true,
        dimensionality: matrices.includes(name) ? "matrix" : "scalar",
      })),
    })),
  });
}

function parameterNames(call: PlainFunction): string[] {
  const list = /\(([^)]*)\)/.exec(String(call))?.[1] ?? "";
  return list
    .split(",")
    .map((name) => name.replace(/=.*/, "").trim())
    .filter((name) => name !== "" && name !== "invocation");
}
