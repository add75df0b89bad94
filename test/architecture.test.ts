import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import ts from "typescript";

const src = resolve(__dirname, "../src");

/** The rooms each room may import from, beside itself (architecture.md). */
const allowed: Record<string, string[]> = {
  // Reads and writes formulas as text; any room may.
  formulaText: [],
  model: [],
  // Reasons are worded by the types of the refusals; nothing is imported at run time.
  words: ["model"],
  // What a sheet is to hold and look like, as data; template and studies make plans, excel writes them.
  plan: ["words"],
  deals: ["model", "words"],
  functions: ["model", "deals", "words"],
  template: ["model", "deals", "words", "plan"],
  studies: ["model", "words", "plan"],
  // Of the formulas only their count of calls: whether one is under way.
  excel: ["model", "template", "studies", "deals", "words", "plan", "functions"],
  // The pane explains a cell with the very readers and models that the cell was calculated with.
  taskpane: ["model", "deals", "excel", "studies", "functions", "words"],
  workbench: [],
  // The help site is made of what the build makes, as Excel sees it.
  help: ["words"],
  // What the build writes beside the bundles: metadata, help, manifest, bill of materials.
  release: ["help", "words"],
  // The command line puts the add-in's own loading and the workbench together; it is in no bundle of the add-in.
  cli: ["deals", "excel", "template", "words", "workbench"],
};
/** The packages each room may import at run time. */
const packages: Record<string, RegExp> = {
  formulaText: /^@borgar\/fx$/,
  model: /^$/,
  words: /^$/,
  plan: /^$/,
  deals: /^(zod\/|papaparse$)/,
  functions: /^$/,
  template: /^$/,
  studies: /^$/,
  excel: /^zod\//,
  taskpane: /^(react|react-dom|@fluentui\/react-|d3-(chord|shape)$|zod\/)/,
  workbench: /./,
  help: /^(react|react-dom\/server|custom-functions-metadata$|node:)/,
  release: /^node:/,
  cli: /^node:/,
};

const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => join(src, file));

const roomOf = (path: string): string => relative(src, path).split(sep)[0];

function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, "utf8"));
  return importedFiles.map(({ fileName }) => fileName);
}

/** The files that lead back to themselves by what they import, each group once (Tarjan's components). */
function circles(of: readonly string[]): string[][] {
  const known = new Set(of);
  const reached = new Map<string, { index: number; low: number; open: boolean }>();
  const path: string[] = [];
  const found: string[][] = [];
  const visit = (file: string): { index: number; low: number; open: boolean } => {
    const at = { index: reached.size, low: reached.size, open: true };
    reached.set(file, at);
    path.push(file);
    for (const name of importsOf(file).filter((one) => one.startsWith("."))) {
      const base = resolve(dirname(file), name);
      const next = [".ts", ".tsx", `${sep}index.ts`]
        .map((end) => base + end)
        .find((one) => known.has(one));
      if (next === undefined) continue;
      const there = reached.get(next) ?? visit(next);
      if (there.open) at.low = Math.min(at.low, there.low);
    }
    if (at.low === at.index) {
      const group = path.splice(path.indexOf(file));
      for (const one of group) reached.get(one)!.open = false;
      if (group.length > 1) found.push(group.map((one) => relative(src, one)).sort());
    }
    return at;
  };
  for (const file of of) if (!reached.has(file)) visit(file);
  return found;
}

/** A file's text without its comments. */
const codeOf = (file: string): string =>
  readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");

describe("the rooms of src", () => {
  test("are those of the architecture, and nothing lies beside them", () => {
    expect(readdirSync(src).sort()).toEqual(Object.keys(allowed).sort());
  });

  test.each(files.map((file) => [relative(src, file), file]))(
    "%s imports only what its room may",
    (_, file) => {
      const room = roomOf(file);
      const rooms = [room, "formulaText", ...allowed[room]];
      const isAllowed = (name: string): boolean =>
        name.startsWith(".")
          ? rooms.includes(roomOf(resolve(dirname(file), name)))
          : packages[room].test(name);
      expect(importsOf(file).filter((name) => !isAllowed(name))).toEqual([]);
    },
  );

  test("do not import each other in circles, types included", () => {
    expect(circles(files)).toEqual([]);
  });

  test("the pane asks the formulas only for what they were called with, and for explanations", () => {
    const doors = files
      .filter((file) => roomOf(file) === "taskpane")
      .flatMap((file) => importsOf(file).filter((name) => name.includes("/functions/")))
      .map((name) => name.replace(/^(\.\.\/)+/, ""));
    expect([...new Set(doors)].sort()).toEqual([
      "functions/calls",
      "functions/errors/excelError",
      "functions/explain/explainCall",
    ]);
  });

  test("the excel room knows of the formulas only how many calls are under way", () => {
    const doors = files
      .filter((file) => roomOf(file) === "excel")
      .flatMap((file) => importsOf(file).filter((name) => name.includes("/functions/")))
      .map((name) => name.replace(/^(\.\.\/)+/, ""));
    expect([...new Set(doors)]).toEqual(["functions/calls"]);
  });

  test("the add-in enters Excel by one door; only the self-test asks Excel bare questions", () => {
    const talking = files
      .filter((file) => /\bExcel\.run\b/.test(codeOf(file)))
      .map((file) => relative(src, file))
      .filter((file) => !file.startsWith(join("excel", "selfTest")));
    expect(talking).toEqual([join("excel", "inExcel.ts")]);
  });

  test("the model has no clock and no dice", () => {
    const sinners = files.filter(
      (file) =>
        roomOf(file) === "model" &&
        /\b(Date\.now|new Date\(\)|Math\.random|performance\.now)\b/.test(codeOf(file)),
    );
    expect(sinners).toEqual([]);
  });
});
