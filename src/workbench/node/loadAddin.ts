import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import type { FunctionsFile } from "../functions/metadata";
import type { OpenOffice } from "./openOffice";

/** Loads the functions of a built add-in, a folder with functions.js and functions.json, as Excel does. */
export function loadAddin({ page, host }: OpenOffice, folder: string, namespace: string): void {
  const script = path.resolve(folder, "functions.js");
  if (!existsSync(script)) throw new Error(`${script} is missing: run "npm run build" first`);
  vm.runInContext(readFileSync(script, "utf8"), page, { filename: script });
  const metadata = readFileSync(path.resolve(folder, "functions.json"), "utf8");
  host.registerFunctions(namespace, JSON.parse(metadata) as FunctionsFile);
}
