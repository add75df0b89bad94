/** A formula as a tree: a literal, an array constant, or a call. An omitted argument is `null`. */
export type Expression = number | string | boolean | null | Expression[][] | Call;

export interface Call {
  readonly call: string;
  readonly args: readonly Expression[];
}

const TOKEN =
  /\s*("(?:[^"]|"")*"|-?\d+(?:\.\d+)?(?:[Ee][+-]?\d+)?|TRUE|FALSE|OURO\.[A-Z_]+|[(){},;])/y;

/**
 * Reads a formula of the help pages: OURO functions of numbers, texts, array constants such as
 * {"V","A",10;"A","V",35}, and other OURO functions.
 */
export function parseFormula(formula: string): Expression {
  if (!formula.startsWith("=")) throw new Error(`${formula} does not begin with "="`);
  const tokens = tokensOf(formula);
  const result = expression(tokens);
  if (tokens.length > 0) throw new Error(`${formula}: ${tokens.join(" ")} is left over`);
  return result;
}

function tokensOf(formula: string): string[] {
  const tokens: string[] = [];
  for (let at = 1; at < formula.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(formula)?.[1];
    if (token === undefined) throw new Error(`${formula}: cannot read ${formula.slice(at)}`);
    tokens.push(token);
  }
  return tokens;
}

function expression(tokens: string[]): Expression {
  const token = tokens.shift() ?? "";
  if (token === "{") return rows(tokens);
  if (token.startsWith("OURO.")) return call(token.slice(5), tokens);
  if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
  if (token === "TRUE" || token === "FALSE") return token === "TRUE";
  if (/^-?\d/.test(token)) return Number(token);
  throw new Error(`cannot read "${token}"`);
}

function rows(tokens: string[]): Expression[][] {
  const found: Expression[][] = [[]];
  for (;;) {
    found[found.length - 1].push(expression(tokens));
    const next = tokens.shift();
    if (next === ";") found.push([]);
    else if (next !== ",") return found;
  }
}

function call(name: string, tokens: string[]): Call {
  tokens.shift();
  const args: Expression[] = [];
  if (tokens[0] === ")") tokens.shift();
  else {
    for (let next: string | undefined = ","; next === ","; next = tokens.shift()) {
      args.push(tokens[0] === "," || tokens[0] === ")" ? null : expression(tokens));
    }
  }
  return { call: name, args };
}
