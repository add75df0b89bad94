import { parseAddress } from "./addresses";
import { tokens } from "./tokens";

/** The sheet that a defined name or a table leads to, by its name in lower case. */
export type Leads = ReadonlyMap<string, string>;

/**
 * The sheets that a formula reads directly, each once; one without a sheet in front is on the formula's own.
 *
 * @example
 * sheetsRead("=Inputs!B4*GPU_life", new Map([["gpu_life", "Inputs"]])) // ["Inputs"]
 */
export function sheetsRead(formula: string, leads: Leads): string[] {
  const found = tokens(formula).flatMap(({ kind, text }) => {
    if (kind === "reference") return parseAddress(text)?.sheetName ?? [];
    if (kind === "name") return leads.get(text.toLowerCase()) ?? [];
    if (kind === "structured") return leads.get(text.split("[")[0].toLowerCase()) ?? [];
    return [];
  });
  return [...new Set(found)];
}
