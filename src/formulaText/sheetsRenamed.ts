import { quotedSheet, unquotedSheet } from "./addresses";
import { tokens } from "./tokens";

/**
 * A formula with other names of sheets in its references; the names as they are, in lower case, lead to the new ones.
 *
 * @example
 * sheetsRenamed("=Inputs!B4&\"Inputs!\"", new Map([["inputs", "New inputs"]])) // "='New inputs'!B4&\"Inputs!\""
 */
export function sheetsRenamed(formula: string, names: ReadonlyMap<string, string>): string {
  return tokens(formula)
    .map(({ kind, text }) => {
      const bang = text.lastIndexOf("!");
      if (kind !== "reference" || bang < 0) return text;
      const name = names.get(unquotedSheet(text.slice(0, bang)).toLowerCase());
      return name === undefined ? text : quotedSheet(name) + text.slice(bang);
    })
    .join("");
}
