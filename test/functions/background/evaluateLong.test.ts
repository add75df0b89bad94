import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import vm from "node:vm";
import { scriptPage } from "../../support/scriptPage";
import { seeded } from "../../support/seeded";

// `npm test` builds first, so these are the files that Excel would load.
const dist = (name: string): string =>
  readFileSync(resolve(__dirname, "../../../dist", name), "utf8");
const [FUNCTIONS, BACKGROUND] = [dist("functions.js"), dist("background.js")];
const metadata = JSON.parse(dist("functions.json")) as {
  functions: { id: string; parameters: { name: string; optional?: boolean }[] }[];
};

type Custom = (...args: unknown[]) => unknown;
interface Question {
  readonly calls: readonly { readonly cells: readonly unknown[] }[];
}
interface Started {
  questions: Question[];
}

class CellError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}
const ErrorCode = {
  ...{ divisionByZero: "#DIV/0!", invalidNumber: "#NUM!" },
  ...{ invalidValue: "#VALUE!", notAvailable: "#N/A" },
};

/** dist/background.js behind the part of a worker that the page uses; what passes is copied as between threads. */
function workerClass(started: Started[], workers: Workers) {
  const fails = workers === "failing";
  return class {
    onmessage: ((event: { data: unknown }) => void) | null = null;
    onerror: (() => void) | null = null;
    readonly #self: vm.Context & { onmessage?: (event: { data: unknown }) => void };
    readonly #questions: Question[] = [];

    constructor(readonly address: URL) {
      if (workers === "forbidden") throw new Error("The page's rules allow no workers");
      started.push({ questions: this.#questions });
      this.#self = scriptPage({
        postMessage: (reply: unknown) => {
          const data = structuredClone(reply);
          setTimeout(() => this.onmessage?.({ data }));
        },
      });
      Object.assign(this.#self, { self: this.#self });
      if (fails) setTimeout(() => this.onerror?.());
      else vm.runInContext(BACKGROUND, this.#self);
    }

    postMessage(question: Question): void {
      this.#questions.push(question);
      const data = structuredClone(question);
      if (!fails) setTimeout(() => this.#self.onmessage?.({ data }));
    }
  };
}

type Workers = "working" | "failing" | "forbidden" | "none";

/** A page that has loaded dist/functions.js. */
function openPage(workers: Workers) {
  const functions = new Map<string, Custom>();
  const started: Started[] = [];
  class HTMLScriptElement {
    readonly src = "https://localhost:3000/functions.js";
  }
  const page = scriptPage({
    CustomFunctions: {
      ...{ Error: CellError, ErrorCode },
      associate: (id: string, custom: Custom) => functions.set(id, custom),
    },
    document: { currentScript: new HTMLScriptElement() },
    ...{ HTMLScriptElement, URL, queueMicrotask },
    ...(workers === "none" ? {} : { Worker: workerClass(started, workers) }),
  });
  vm.runInContext(FUNCTIONS, page);
  return { call: (id: string, ...args: unknown[]) => functions.get(id)!(...args), started };
}

const draw = seeded(5);
/** Everyone of so many companies pays everyone else. */
const dense = (companies: number): unknown[][] =>
  Array.from({ length: companies ** 2 }, (_, i) => [
    ...[`c${Math.floor(i / companies)}`, `c${i % companies}`, 1 + draw() * 9],
  ]).filter(([from, to]) => from !== to);

const GPU = [[30000, 2.35, 0.7, 1.275, 0.08, 1.2, 1500]];
const UNCERTAIN = [["hourlyRate", "normal", 2.35, 0.3, ""]];
const RENTS = Array.from({ length: 600 }, (_, i) => [1 + i / 100]);
const SHARES = [Array.from({ length: 300 }, (_, i) => 0.2 + i / 500)];
const flows = dense(150);
const names = [...new Set(flows.map(([from]) => from))];

/** Calls that take long, one of each formula that can. */
const LONG: [string, unknown[]][] = [
  ["CIRCULAR_SUMMARY", [flows]],
  ["CIRCULAR_SHARE", [flows, "c1", "most"]],
  ["CIRCULARITY_INDEX", [flows]],
  ["FLOW_LOOPS", [flows, "c1", 12, 200]],
  ["FLOW_MATRIX", [flows]],
  ["ORIGIN_OF_FUNDS", [flows, "c1"]],
  ["CONCENTRATION", [flows, "c1", "customers"]],
  ["REVENUE_AT_RISK", [flows, "c1", 0.5, 0.9]],
  ["CLEARING", [flows, names.map((name) => [name, 1])]],
  ["DEBTRANK", [flows, names.map((name) => [name, 900]), "c1", 0.5]],
  ["IRR_ALL", [Array.from({ length: 5000 }, (_, i) => [i % 2 === 0 ? -1 - (i % 7) : 1 + (i % 5)])]],
  ["WARRANT_TRANCHES", [Array.from({ length: 4000 }, () => [10, 100, 0.5, 3]), 120, 100, 0.4]],
  ["MONTE_CARLO", ["GPU_NPV", GPU, UNCERTAIN, 300_000]],
  ["MONTE_CARLO", ["GPU_NPV", GPU, UNCERTAIN, 20_000, 1, 0.5, "latin-hypercube"]],
  ["SENSITIVITY", ["GPU_PAYBACK", GPU, "hourlyRate", RENTS, "utilisation", SHARES]],
];

describe("a formula in a page with a background", () => {
  test("that is quick is answered at once, and no worker is started", () => {
    const { call, started } = openPage("working");
    expect(call("CIRCULAR_SHARE", [["A", "B", 10]], "B", "direct")).toBe(0);
    expect(call("SOLVE", "GPU_PAYBACK", GPU, "hourlyRate", 3)).toBeCloseTo(2.06, 1);
    expect(started).toEqual([]);
  });

  test.each(LONG)("%s over much gives what it gives at once, to the last bit", async (id, args) => {
    const { call, started } = openPage("working");
    const answered = call(id, ...args);
    expect(typeof (answered as Promise<unknown>).then).toBe("function");
    expect(await answered).toEqual(openPage("none").call(id, ...args));
    expect(started).toHaveLength(1);
  });

  test("in Excel's value preview is never calculated for long: it says to press Enter", () => {
    const { call, started } = openPage("working");
    const invocation = { isInValuePreview: true };
    let thrown: unknown;
    try {
      call("CIRCULARITY_INDEX", flows, null, invocation);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ code: "#N/A" });
    expect((thrown as CellError).message).toContain("Press Enter");
    expect(started).toEqual([]);
    expect(call("CIRCULAR_SHARE", [["A", "B", 10]], "B", "direct", invocation)).toBe(0);
  });

  test("is refused with the same error and reason", async () => {
    const args = [[...flows, ["A", "B", -10]]];
    const refusal = (call: () => unknown): Promise<unknown> =>
      Promise.resolve()
        .then(call)
        .catch((error: unknown) => error);
    const reason = await refusal(() => openPage("working").call("CIRCULARITY_INDEX", ...args));
    expect(reason).toBeInstanceOf(CellError);
    expect(reason).toEqual(
      await refusal(() => openPage("none").call("CIRCULARITY_INDEX", ...args)),
    );
    expect((reason as CellError).message).toContain("row 22351");
  });

  test("keeps errors of single cells as Excel's own", async () => {
    const rents = [...RENTS, ["high"]];
    const table = (await openPage("working").call(
      ...(["SENSITIVITY", "GPU_PAYBACK", GPU, "hourlyRate", rents, "utilisation", SHARES] as const),
    )) as unknown[][];
    expect(table.at(-1)![0]).toBeInstanceOf(CellError);
    expect(table.at(-1)![0]).toMatchObject({ code: "#VALUE!" });
    expect(table[300][200]).toBeGreaterThan(0);
  });

  test("asks for cells of one moment together, their common range once", async () => {
    const { call, started } = openPage("working");
    const ask = (company: string) =>
      call(...(["CIRCULAR_SHARE", flows.map((row) => [...row]), company] as const));
    await Promise.all(["c1", "c2", "c3"].map(ask));
    const [{ questions }] = started;
    expect(questions).toHaveLength(1);
    const ranges = questions[0].calls.map(({ cells }) => cells[0]);
    expect(ranges).toHaveLength(3);
    expect(new Set(ranges).size).toBe(1);
  });

  test("is answered at once where the page may start no worker", () => {
    const expected = openPage("none").call("CIRCULARITY_INDEX", flows);
    expect(openPage("forbidden").call("CIRCULARITY_INDEX", flows)).toBe(expected);
  });

  test("is answered in the page where the worker fails, the next one too", async () => {
    const { call } = openPage("failing");
    const expected = openPage("none").call("CIRCULARITY_INDEX", flows);
    expect(await call("CIRCULARITY_INDEX", flows)).toBe(expected);
    expect(await call("CIRCULARITY_INDEX", flows)).toBe(expected);
  });
});

test("every formula that takes flows can be answered in the background", async () => {
  const { call, started } = openPage("working");
  const rows = Array.from({ length: 10_001 }, (_, i) => [`a${i % 7}`, `b${i % 5}`, 1]);
  const ofFlows = metadata.functions.filter(({ parameters }) => parameters[0].name === "flows");
  expect(ofFlows.length).toBeGreaterThan(10);
  for (const { id, parameters } of ofFlows) {
    const rest = parameters.slice(1).map(({ name }) => (name === "company" ? "a1" : null));
    const outcome: unknown = await (call(id, rows, ...rest) as Promise<unknown>).catch(
      (error: unknown) => error,
    );
    expect([id, outcome instanceof Error && outcome.message]).toEqual([id, false]);
  }
  expect(started[0].questions).toHaveLength(ofFlows.length);
});
