import { tokens } from "./tokens";

/** Whether a formula may hold a number in another form than its plain one; most hold none. */
const MAY_DIFFER = /\d\.|\.\d|\dE[-+\d]|(?<![\d.])0\d/i;

/**
 * A formula with its numbers as Excel writes them when it is entered: "2.50" as "2.5", "1.0" as "1", ".5" as "0.5".
 *
 * @example
 * plainNumbers('=ROUND(2.50*.5,1.0)&"2.50"') // '=ROUND(2.5*0.5,1)&"2.50"'
 */
export function plainNumbers(formula: string): string {
  if (!MAY_DIFFER.test(formula)) return formula;
  return tokens(formula)
    .map(({ kind, text }) => (kind === "number" ? String(Number(text)).toUpperCase() : text))
    .join("");
}
