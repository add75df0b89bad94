import { localNames } from "./localNames";
import { STORED_PREFIX } from "./newFunctions";
import type { Token } from "./tokens";
import { tokens } from "./tokens";

/**
 * A formula as an .xlsx file holds it: without "=", new functions, names of LET and LAMBDA and an
 * add-in's functions under their stored names, "A5#" as a function. Text in quotes stays as it is.
 *
 * @param namespace  of the add-in's functions
 * @example
 * storedFormula('=OURO.RUNWAY(MAXIFS(A1:A9,B1:B9,">0"),1)', "OURO")
 * // '_xldudf_OURO_RUNWAY(_xlfn.MAXIFS(A1:A9,B1:B9,">0"),1)'
 */
export function storedFormula(formula: string, namespace: string): string {
  const found = tokens(formula.replace(/^=/, ""));
  const locals = localNames(found);
  const stored: string[] = [];
  found.forEach((token, index) => {
    if (locals.has(index)) stored.push(`_xlpm.${token.text}`);
    else if (token.kind === "function") stored.push(storedName(token.text, namespace));
    else if (token.kind === "spill") {
      const start = anchorStart(found, index);
      const anchor = stored.splice(start).join("");
      // Tokens and stored texts run side by side, so what is taken together leaves blanks behind.
      stored.push(`_xlfn.ANCHORARRAY(${anchor})`, ...Array<string>(index - start).fill(""));
    } else stored.push(token.text);
  });
  return stored.join("");
}

function storedName(name: string, namespace: string): string {
  const upper = name.toUpperCase();
  const prefix = `${namespace.toUpperCase()}.`;
  if (upper.startsWith(prefix)) {
    return `_xldudf_${prefix.slice(0, -1)}_${upper.slice(prefix.length)}`;
  }
  const stored = STORED_PREFIX.get(upper);
  return stored === undefined ? name : stored + upper;
}

/** Where the reference before "#" begins: "A5", "Sheet1!A5", "'My sheet'!A5". */
function anchorStart(found: readonly Token[], spill: number): number {
  return found.at(spill - 2)?.text === "!" ? spill - 3 : spill - 1;
}
