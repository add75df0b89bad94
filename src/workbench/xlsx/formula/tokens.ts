export type TokenKind =
  /** Text in quotes, kept as it is. */
  | "text"
  /** The brackets of a structured reference or of another workbook, with all between them. */
  | "brackets"
  /** A name with an opening parenthesis behind it. */
  | "function"
  /** Any other name: a cell, a defined name, a table, a sheet in front of "!", TRUE. */
  | "word"
  /** "#" behind a cell: what its formula spills over. */
  | "spill"
  /** An operator, a number, a parenthesis, an error, space. */
  | "other";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const TEXT = /"(?:[^"]|"")*"?/y;
const QUOTED_SHEET = /'(?:[^']|'')*'?/y;
const NAME = /[\p{L}_\\$][\p{L}\p{N}_.$\\?]*/uy;
const NUMBER = /\d+(?:\.\d*)?(?:e[+-]?\d+)?/iy;
const ERROR = /#(?:N\/A|DIV\/0!|[A-Z_]+[!?])/iy;

/** Takes a formula apart so that joining the texts gives it back, letter for letter. */
export function tokens(formula: string): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at, found.at(-1));
    found.push(token);
    at += token.text.length;
  }
  return found;
}

function tokenAt(formula: string, at: number, before: Token | undefined): Token {
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(formula)?.[0];
  };
  const quoted = match(TEXT);
  if (quoted !== undefined) return { kind: "text", text: quoted };
  const sheet = match(QUOTED_SHEET);
  if (sheet !== undefined) return { kind: "word", text: sheet };
  if (formula[at] === "[") return { kind: "brackets", text: brackets(formula, at) };
  const error = match(ERROR);
  if (error !== undefined && !endsOperand(before)) return { kind: "other", text: error };
  if (formula[at] === "#") return { kind: "spill", text: "#" };
  const name = match(NAME);
  if (name !== undefined) {
    return { kind: formula[at + name.length] === "(" ? "function" : "word", text: name };
  }
  return { kind: "other", text: match(NUMBER) ?? formula[at] };
}

function endsOperand(token: Token | undefined): boolean {
  return token?.kind === "word" || token?.text === ")";
}

/** To the bracket that closes the one at `start`; an apostrophe takes the meaning from the next character. */
function brackets(formula: string, start: number): string {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    if (formula[at] === "'") at += 1;
    else if (formula[at] === "[") depth += 1;
    else if (formula[at] === "]") depth -= 1;
    if (depth === 0) return formula.slice(start, at + 1);
  }
  return formula.slice(start);
}
