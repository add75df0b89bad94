import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import vm from "node:vm";
import webpack, { type Configuration } from "webpack";
import { inNamespace } from "../../src/release/inNamespace";

interface Environment {
  readonly dev?: boolean;
}
type Exported = Record<string, (...args: unknown[]) => unknown>;

const configurations =
  jest.requireActual<(env: Environment) => Promise<Configuration[]>>("../../webpack.config.js");
const src = resolve(__dirname, "../../src");
/** The rooms that the add-in is built from. */
const BUILT = [
  "deals",
  "excel",
  "functions",
  "help",
  "model",
  "plan",
  "studies",
  "taskpane",
  "template",
  "words",
];
const files = BUILT.flatMap((room) =>
  readdirSync(join(src, room), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(tsx?|json|html)$/.test(file))
    .map((file) => join(src, room, file)),
);

test("formulas, patterns and texts take the namespace of the build; other words stay", () => {
  expect(inNamespace('=OURO.DEAL(OURO.DEALS("2025-10"))', "OURODEV")).toBe(
    '=OURODEV.DEAL(OURODEV.DEALS("2025-10"))',
  );
  expect(inNamespace("/^=OURO\\.([A-Z]+)/", "OURODEV")).toBe("/^=OURODEV\\.([A-Z]+)/");
  expect(inNamespace("OURODEV OUROBOROS Ouroboros", "X")).toBe("OURODEV OUROBOROS Ouroboros");
});

test("the sources write the namespace as a word, so that none is left over in a dev build", () => {
  const left = files.filter((file) =>
    /OURO(?!DEV|BOROS)/.test(inNamespace(readFileSync(file, "utf8"), "OURODEV")),
  );
  expect(left).toEqual([]);
});

test("a dev build writes formulas of its own namespace, a release those of OURO", async () => {
  const formula = async (env: Environment): Promise<unknown> => {
    const run = await bundled(env, join(src, "taskpane/formulas/formulaText.ts"));
    return run.formulaText({ id: "RUNWAY", parameters: [] }, new Map());
  };
  expect(await formula({})).toBe("=OURO.RUNWAY()");
  expect(await formula({ dev: true })).toBe("=OURODEV.RUNWAY()");
});

/** What a file exports, compiled by the rules of the add-in's build. */
async function bundled(env: Environment, entry: string): Promise<Exported> {
  const [{ module, resolve: resolving }] = await configurations(env);
  const folder = mkdtempSync(join(tmpdir(), "namespace-"));
  const library = { name: "built", type: "var" };
  const output = { library, path: folder, filename: "built.js" };
  const compiler = webpack({ mode: "none", module, resolve: resolving, entry, output });
  await new Promise<void>((done, fail) => {
    compiler.run((error, stats) => {
      if (error ?? stats?.hasErrors()) fail(error ?? new Error(stats?.toString()));
      else done();
    });
  });
  const context: { built?: Exported } = {};
  vm.runInNewContext(readFileSync(join(folder, "built.js"), "utf8"), context);
  return context.built ?? {};
}
