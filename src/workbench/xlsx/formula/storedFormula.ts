import { tokens } from "../../../formulaText/tokens";
import { localNames } from "./localNames";
import { STORED_PREFIX } from "./newFunctions";

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
    else if (token.kind === "operator" && token.text === "#") {
      stored.push(`_xlfn.ANCHORARRAY(${stored.pop() ?? ""})`);
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
