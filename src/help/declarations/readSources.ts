import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import type { FunctionSource } from "./formulaDocs";
import type { Metadata } from "./metadata";

/** The files below a folder that declare custom functions, in the order of their paths. */
export function functionFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => path.join(root, file))
    .filter((file) => readFileSync(file, "utf8").includes("@customfunction"))
    .sort();
}

/** @throws Error where Microsoft's generator refuses a declaration */
export async function readMetadata(files: readonly string[]): Promise<Metadata> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata([...files]);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  return JSON.parse(metadataJson) as Metadata;
}

export function readSources(files: readonly string[]): FunctionSource[] {
  return files.map((file) => ({
    folder: path.basename(path.dirname(file)),
    text: readFileSync(file, "utf8"),
  }));
}
