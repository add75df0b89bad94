import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import vm from "node:vm";
import { gzipSync } from "node:zlib";
import { scriptPage } from "./support/scriptPage";

// `npm test` builds first, so these are the files that Excel would load.
const dist = (name: string): string => readFileSync(resolve(__dirname, "../dist", name), "utf8");
const kilobytesGzipped = (name: string): number => gzipSync(dist(name)).length / 1000;

type Custom = (...args: unknown[]) => unknown;

/** Runs the functions bundle with nothing around it but the three names that it needs, and what it may find. */
function loadFunctions(globals: object = {}): Map<string, Custom> {
  const associated = new Map<string, Custom>();
  class CellError extends Error {
    constructor(
      readonly code: string,
      message: string,
    ) {
      super(message);
    }
  }
  const ErrorCode = { invalidValue: "#VALUE!", notAvailable: "#N/A", invalidNumber: "#NUM!" };
  const CustomFunctions = {
    Error: CellError,
    ErrorCode,
    associate: (id: string, call: Custom) => associated.set(id, call),
  };
  vm.runInContext(dist("functions.js"), scriptPage({ CustomFunctions, ...globals }));
  return associated;
}

describe("dist/functions.js", () => {
  const functions = loadFunctions();
  const { functions: declared } = JSON.parse(dist("functions.json")) as {
    functions: { id: string }[];
  };

  test("associates every function of functions.json, and no other", () => {
    expect([...functions.keys()].sort()).toEqual(declared.map(({ id }) => id).sort());
  });

  test("answers in a bare virtual machine", () => {
    const flows = [
      ["V", "A", 10],
      ["A", "V", 35],
      ["", "V", 65],
    ];
    expect(functions.get("CIRCULAR_SHARE")?.(flows, "V", null)).toBeCloseTo(0.1, 12);
  });

  test("refuses with an Excel error that names the argument and the row", () => {
    const flows = [
      ["V", "A", 10],
      ["A", "V", "ten"],
    ];
    expect(() => functions.get("CIRCULAR_SHARE")?.(flows, "V", null)).toThrow(
      /flows, row 2.*"ten"/,
    );
  });

  test("gives its reasons in the language that the pane speaks", () => {
    const chinese = loadFunctions({ ouroborosLanguage: "zh" });
    expect(() => chinese.get("CIRCULAR_SHARE")?.([["V", "A", 10]], "B", null)).toThrow(
      "company：flows 的任何一行都没有“B”。",
    );
  });
});

describe("what is loaded, gzipped,", () => {
  /** In kB. What several views share has a number for a name, and the ceiling of a view not named here. */
  const ceilings = new Map([
    // Reasons stand in it in both languages: any cell may need one. DEALS holds three presets: 22 kB.
    ["functions.js", 61],
    // Loaded by the first formula that takes long, if there is one.
    ["background.js", 38],
    ["taskpane.js", 272],
    ["template.js", 70],
    ["what-if.js", 35],
    ["network.js", 20],
    ["formulas.js", 15],
    ["transfer.js", 15],
    ["chinese.js", 17],
    ["explain.js", 15],
    ["checks.js", 15],
    ["settings.js", 15],
    ["chineseSheets.js", 45],
    ["help/search.js", 2],
    ["functions.json", 15],
    ["functions-zh-CN.json", 15],
    ["help/en/formulas.json", 20],
    ["help/zh-CN/formulas.json", 20],
    ["help/help.css", 5],
  ]);
  const OTHERS = 42;
  const scripts = readdirSync(resolve(__dirname, "../dist"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".js"))
    .map((name) => name.replaceAll("\\", "/"));

  test.each([...new Set([...scripts, ...ceilings.keys()])].sort())(
    "%s stays below its ceiling",
    (name) => {
      expect(kilobytesGzipped(name)).toBeLessThanOrEqual(ceilings.get(name) ?? OTHERS);
    },
  );

  test("is at most 690 kB for whoever opens every view", () => {
    const ofViews = scripts.filter((name) => name !== "background.js");
    const all = ofViews.reduce((sum, name) => sum + kilobytesGzipped(name), 0);
    expect(all).toBeLessThanOrEqual(690);
  });
});

describe("dist/taskpane", () => {
  test("loads scripts from its own origin and Microsoft's office.js, and the policy says so", () => {
    const page = dist("taskpane.html");
    const scripts = [...page.matchAll(/<script( defer)?[^>]*\ssrc="([^"]+)"/g)];
    const run = (isDeferred: boolean): string[] =>
      scripts.filter(([, defer]) => (defer === " defer") === isDeferred).map(([, , src]) => src);
    // What is deferred runs after what is not, wherever they stand.
    expect(run(false)).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]);
    expect(run(true)).toEqual(["functions.js", "taskpane.js"]);
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1] ?? "";
    const directives = new Map(
      policy.split(";").map((part): [string, string] => {
        const [name, ...sources] = part.trim().split(/\s+/);
        return [name, sources.join(" ")];
      }),
    );
    expect(directives.get("default-src")).toBe("'none'");
    expect(directives.get("script-src")).toBe("'self' https://appsforoffice.microsoft.com");
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)/);
    expect(page).not.toMatch(/\son[a-z]+=/);
  });
});
