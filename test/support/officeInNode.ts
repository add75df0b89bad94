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
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import type { ClientGlobals } from "../../src/workbench/client/installClient";
import { installClient } from "../../src/workbench/client/installClient";
import { supportUndoGroups } from "../../src/workbench/client/undoGroups";
import type { FunctionsFile } from "../../src/workbench/host/functions/metadata";
import type { HostOptions } from "../../src/workbench/host/host";
import { Host } from "../../src/workbench/host/host";
import { headlessUniver } from "../../src/workbench/host/univer/headless";

const LIBRARY = path.resolve(
  __dirname,
  "../../node_modules/@microsoft/office-js/dist/excel-web-16.00.js",
);
const LIBRARY_SCRIPT = new vm.Script(readFileSync(LIBRARY, "utf8"), { filename: LIBRARY });
const NAMESPACE = "OURO";

type PlainFunction = (...args: never[]) => unknown;

export interface OfficeOptions {
  /** A folder with functions.js and functions.json, "dist" for the built add-in. */
  readonly addin?: string;
  /** Plain functions by id, their parameters in order. */
  readonly functions?: Readonly<Record<string, PlainFunction>>;
  /** Names of parameters of `functions` that take a range. */
  readonly matrices?: readonly string[];
  readonly blankCells?: HostOptions["blankCells"];
  /** Default true: put the library's namespaces on globalThis until dispose(). */
  readonly globals?: boolean;
}

interface LibraryWindow extends ClientGlobals {
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
}

export interface OfficeInNode {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly host: Host;
  idle(): Promise<void>;
  dispose(): void;
}

export async function openWorkbook(options: OfficeOptions = {}): Promise<OfficeInNode> {
  const univer = headlessUniver();
  const timers = new Timers();
  const page = createPage(timers);
  const client = installClient(page, (text) => {
    timers.start(() => {
      host.receive(text);
    });
  });
  const host = new Host(univer.__getInjector(), {
    ...(options.blankCells === undefined ? {} : { blankCells: options.blankCells }),
    send: (text) => {
      timers.start(() => {
        client.deliver(text);
      });
    },
  });
  LIBRARY_SCRIPT.runInContext(page);
  supportUndoGroups(page.Excel as unknown as Parameters<typeof supportUndoGroups>[0], (isOpen) => {
    if (isOpen) host.openUndoGroup();
    else host.closeUndoGroup();
  });
  loadFunctions(page, host, options);
  const namespaces = {
    Excel: page.Excel,
    Office: page.Office as unknown as typeof Office,
    OfficeExtension: page.OfficeExtension,
    CustomFunctions: page.CustomFunctions as unknown as typeof CustomFunctions,
  };
  const restore = options.globals === false ? () => undefined : setGlobals(namespaces);
  await host.idle();
  return {
    ...namespaces,
    host,
    idle: () => host.idle(),
    dispose: () => {
      timers.stop();
      restore();
      univer.dispose();
    },
  };
}

/** Timers that end with the workbook: the library still has some running when a test is over. */
class Timers {
  readonly #running = new Set<NodeJS.Timeout>();
  #isStopped = false;

  start(call: () => void, delay = 0): NodeJS.Timeout | undefined {
    if (this.#isStopped) return undefined;
    const timer = setTimeout(() => {
      this.#running.delete(timer);
      call();
    }, delay);
    this.#running.add(timer);
    return timer;
  }

  stop(): void {
    this.#isStopped = true;
    for (const timer of this.#running) clearTimeout(timer);
  }
}

/** As much of a browser page as the library and functions.js touch; jsdom would be slower and brings nothing. */
function createPage(timers: Timers): Window & LibraryWindow {
  const page = {
    document: { readyState: "complete", addEventListener: () => undefined },
    navigator: { language: "en-US", userAgent: "Node" },
    location: new URL("https://localhost:3000/taskpane.html"),
    setTimeout: (call: () => void, delay?: number) => timers.start(call, delay),
    clearTimeout,
    console,
  };
  Object.assign(page, { window: page, self: page });
  return vm.createContext(page) as unknown as Window & LibraryWindow;
}

function loadFunctions(page: LibraryWindow, host: Host, options: OfficeOptions): void {
  const { addin, functions, matrices = [] } = options;
  if (addin !== undefined) {
    const script = path.resolve(addin, "functions.js");
    if (!existsSync(script)) throw new Error(`${script} is missing: run "npm run build" first`);
    vm.runInContext(readFileSync(script, "utf8"), page, { filename: script });
    const metadata = readFileSync(path.resolve(addin, "functions.json"), "utf8");
    host.registerFunctions(NAMESPACE, JSON.parse(metadata) as FunctionsFile);
  }
  if (!functions) return;
  page.CustomFunctions.associate(functions);
  host.registerFunctions(NAMESPACE, {
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

function setGlobals(namespaces: object): () => void {
  const before = Object.fromEntries(
    Object.keys(namespaces).map((name) => [
      name,
      Object.getOwnPropertyDescriptor(globalThis, name),
    ]),
  );
  Object.assign(globalThis, namespaces);
  return () => {
    for (const [name, descriptor] of Object.entries(before)) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}
