import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import vm from "node:vm";
import { scriptPage } from "../../support/scriptPage";

type AddinFunction = (...args: unknown[]) => unknown;

/** The functions of the built dist/functions.js by id, called as Excel calls them, but without the grid. */
export function addinFunctions(): ReadonlyMap<string, AddinFunction> {
  const found = new Map<string, AddinFunction>();
  const script = resolve(__dirname, "../../../dist/functions.js");
  const { CustomFunctions } = globalThis;
  const associate = (id: string, call: AddinFunction) => found.set(id, call);
  const page = scriptPage({ CustomFunctions: { ...CustomFunctions, associate } });
  vm.runInContext(readFileSync(script, "utf8"), Object.assign(page, { self: page }));
  return found;
}
