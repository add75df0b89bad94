import { tokenize } from "@borgar/fx";

export type TokenKind =
  /** A name with an opening parenthesis behind it. */
  | "function"
  /** Cells, columns or rows, with the sheet or workbook in front of them: "'My sheet'!A1:B2", "A:C". */
  | "reference"
  /** A table's columns: "Deals[[#This Row],[Amount]]". */
  | "structured"
  /** A defined name, a table, a name of LET. */
  | "name"
  /** Text in quotes. */
  | "text"
  | "number"
  /** TRUE or FALSE. */
  | "truth"
  /** "#N/A". */
  | "error"
  /** An operator, a parenthesis, a brace, a comma, and the "#" behind a cell that spills. */
  | "operator"
  | "space"
  /** The "=" that a formula begins with. */
  | "prefix"
  /** What no formula may hold. */
  | "unknown";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** Where it begins in the formula. */
  readonly start: number;
}

const KINDS: Readonly<Record<string, TokenKind>> = {
  func: "function",
  range: "reference",
  range_beam: "reference",
  structured: "structured",
  range_named: "name",
  string: "text",
  number: "number",
  bool: "truth",
  error: "error",
  operator: "operator",
  whitespace: "space",
  newline: "space",
  fx_prefix: "prefix",
};

/**
 * Takes a formula apart; the texts joined give it back, letter for letter.
 *
 * @example
 * tokens("=SUM(A1:B2)").map(({ text }) => text) // ["=", "SUM", "(", "A1:B2", ")"]
 */
export function tokens(formula: string): Token[] {
  let start = 0;
  const found = tokenize(formula, { negativeNumbers: false }).map(({ type, value }): Token => {
    const token = { kind: KINDS[type] ?? "unknown", text: value, start };
    start += value.length;
    return token;
  });
  // Excel allows space between a function's name and its parenthesis; to the library that is a name.
  return found.map((token, at) => {
    if (token.kind !== "name") return token;
    const next = found[at + 1]?.kind === "space" ? found.at(at + 2) : found.at(at + 1);
    return next?.text === "(" ? { ...token, kind: "function" } : token;
  });
}
