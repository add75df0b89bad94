import { parse, tokenize } from "@borgar/fx";

/** The longest formula that Excel takes. */
const MOST_LETTERS = 8192;

/**
 * Whether Excel would take a text that begins with "=" as a formula. What its names mean is another question.
 *
 * @example
 * isFormula("=SUM(A1:A9)*2") // true
 * isFormula("=SUM(A1:A9") // false
 */
export function isFormula(text: string): boolean {
  if (!text.startsWith("=") || text.length > MOST_LETTERS) return false;
  try {
    parse(tokenize(text), { looseRefCalls: true });
    return true;
  } catch {
    return false;
  }
}
