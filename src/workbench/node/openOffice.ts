import { readFileSync } from "node:fs";
import vm from "node:vm";
import { type ClientGlobals, installClient } from "../protocol/client/installClient";
import { refuseMissingApis } from "../protocol/client/requirements";
import { supportUndoGroups } from "../protocol/client/undoGroups";
import type { HostOptions } from "../hostOptions";
import { Host } from "../host";
import { headlessUniver } from "../univer/headless";

/** The library's page: what its script and the add-in's functions.js find as their global object. */
export interface LibraryWindow extends ClientGlobals {
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
}

export interface OpenOfficeOptions {
  /** Microsoft's client library: excel-web-16.00.js of the package @microsoft/office-js. */
  readonly library: string;
  /** What the host is like; see HostOptions. */
  readonly ways?: Omit<HostOptions, "send" | "onShowPane">;
  /** Excel's newest requirement set of ExcelApi, such as "1.17". */
  readonly excelApi?: string;
  /** The global object that has the library's namespaces until dispose(): this one by default, false for none. */
  readonly globals?: object | false;
}

export interface OpenOffice {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly host: Host;
  readonly page: LibraryWindow;
  idle(): Promise<void>;
  dispose(): void;
}

/** The library gathers answers for 50 to 500 ms to spare a network that is not there. */
const LONGEST_DELAY = 5;

const scripts = new Map<string, vm.Script>();

/**
 * An empty workbook in Node: Microsoft's own Office.js client library, unmodified, over the workbench's host and a
 * headless Univer.
 */
export function openOffice(options: OpenOfficeOptions): OpenOffice {
  // First, for it may be missing: nothing is open then.
  const script = scriptOf(options.library);
  const ports = new Ports();
  const univer = headlessUniver();
  const timers = new Timers();
  const page = createPage(timers);
  const client = installClient(
    page,
    (text) => {
      timers.start(() => {
        host.receive(text);
      });
    },
    {
      ...(options.ways?.profile && { profile: options.ways.profile }),
      ...(options.excelApi !== undefined && { excelApi: options.excelApi }),
    },
  );
  const host = new Host(univer.__getInjector(), {
    ...options.ways,
    send: (text) => {
      timers.start(() => {
        client.deliver(text);
      });
    },
  });
  script.runInContext(page);
  refuseMissingApis(page.OfficeExtension as unknown as Parameters<typeof refuseMissingApis>[0]);
  supportUndoGroups(page.Excel as unknown as Parameters<typeof supportUndoGroups>[0], (isOpen) => {
    host.markUndoGroup(isOpen);
  });
  const namespaces = {
    Excel: page.Excel,
    Office: page.Office as unknown as typeof Office,
    OfficeExtension: page.OfficeExtension,
    CustomFunctions: page.CustomFunctions as unknown as typeof CustomFunctions,
  };
  const { globals = globalThis } = options;
  const restore = globals === false ? () => undefined : setGlobals(globals, namespaces);
  return {
    ...namespaces,
    host,
    page,
    idle: () => host.idle(),
    dispose: () => {
      timers.stop();
      restore();
      host.close();
      univer.dispose();
      ports.close();
    },
  };
}

function scriptOf(library: string): vm.Script {
  const known = scripts.get(library);
  if (known) return known;
  const script = new vm.Script(readFileSync(library, "utf8"), { filename: library });
  scripts.set(library, script);
  return script;
}

/**
 * As much of a browser page as the library and functions.js touch; jsdom would be slower and brings nothing. Its global
 * object is an ordinary one: in a contextified one each look at Math or Object costs a microsecond.
 */
function createPage(timers: Timers): Window & LibraryWindow {
  const page = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  return Object.assign(page, {
    window: page,
    self: page,
    document: { readyState: "complete", addEventListener: () => undefined },
    navigator: { language: "en-US", userAgent: "Node" },
    location: new URL("https://localhost:3000/taskpane.html"),
    setTimeout: <T extends unknown[]>(call: (...given: T) => void, delay = 0, ...given: T) =>
      timers.start(call, Math.min(delay, LONGEST_DELAY), ...given),
    clearTimeout,
    console,
  }) as unknown as Window & LibraryWindow;
}

/** Puts names on a global object; returns what takes them away, or brings back what was there. */
function setGlobals(target: object, namespaces: object): () => void {
  const before = Object.fromEntries(
    Object.keys(namespaces).map((name) => [name, Object.getOwnPropertyDescriptor(target, name)]),
  );
  Object.assign(target, namespaces);
  return () => {
    for (const [name, descriptor] of Object.entries(before)) {
      if (descriptor) Object.defineProperty(target, name, descriptor);
      else Reflect.deleteProperty(target, name);
    }
  };
}

/**
 * Closes the message channels that Univer opens to pause: it leaves those of a calculation that was stopped open, and
 * each would keep Node from ending.
 */
class Ports {
  readonly #open = new Set<MessageChannel>();
  readonly #original = globalThis.MessageChannel;

  constructor() {
    const open = this.#open;
    globalThis.MessageChannel = class extends this.#original {
      constructor() {
        super();
        open.add(this);
        this.port1.addEventListener("close", () => open.delete(this));
      }
    };
  }

  close(): void {
    globalThis.MessageChannel = this.#original;
    for (const { port1 } of this.#open) port1.close();
    this.#open.clear();
  }
}

/** Timers that end with the workbook: the library still has some running when the work is done. */
class Timers {
  readonly #running = new Set<NodeJS.Timeout>();
  #isStopped = false;

  /** As setTimeout: what follows the delay is given to the call. Microsoft's runtime hands on what is left of a batch so. */
  start<T extends unknown[]>(
    call: (...given: T) => void,
    delay = 0,
    ...given: T
  ): NodeJS.Timeout | undefined {
    if (this.#isStopped) return undefined;
    const timer = setTimeout(() => {
      this.#running.delete(timer);
      call(...given);
    }, delay);
    this.#running.add(timer);
    return timer;
  }

  stop(): void {
    this.#isStopped = true;
    for (const timer of this.#running) clearTimeout(timer);
  }
}
