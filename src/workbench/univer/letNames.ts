import { tokens, type Token } from "../../formulaText/tokens";

/** What names mean here: the name that is declared, in lower case, and the one it is given. */
type Scope = ReadonlyMap<string, string>;

/**
 * A formula in which no LET or LAMBDA declares again what one around it has declared: Univer 0.25.1 throws for that.
 *
 * @example
 * namesApart("=LET(x,1,LET(x,x+1,x))") // "=LET(x,1,LET(x_1,x+1,x_1))"
 */
export function namesApart(formula: string): string {
  if ((formula.match(/\b(?:LET|LAMBDA)\(/gi)?.length ?? 0) < 2) return formula;
  const all = tokens(formula);
  const taken = new Set(all.map(({ text }) => text.toLowerCase()));
  const free = (name: string): string => {
    for (let n = 1; ; n++) {
      const one = `${name}_${n}`;
      if (taken.has(one.toLowerCase())) continue;
      taken.add(one.toLowerCase());
      return one;
    }
  };
  return written(all, new Map(), free);
}

function written(all: readonly Token[], scope: Scope, free: (name: string) => string): string {
  let text = "";
  for (let at = 0; at < all.length; at++) {
    const token = all[at];
    const name = token.text.toLowerCase();
    const isCall = token.kind === "function";
    if (isCall && (name === "let" || name === "lambda")) {
      const args = argumentsFrom(all, at + 1);
      text += `${token.text}(${declared(args, name, scope, free).join(",")})`;
      at += args.reduce((count, arg) => count + arg.length + 1, 1);
    } else text += (isCall || token.kind === "name" ? scope.get(name) : undefined) ?? token.text;
  }
  return text;
}

/** The arguments of a LET or LAMBDA: a value of LET knows the names before its own. */
function declared(
  args: readonly (readonly Token[])[],
  call: string,
  outer: Scope,
  free: (name: string) => string,
): string[] {
  const scope = new Map(outer);
  let next: readonly [string, string] | null = null;
  return args.map((arg, i) => {
    const [own, ...more] = arg.filter(({ kind }) => kind !== "space");
    const isPlace = i < args.length - 1 && (call === "lambda" || i % 2 === 0);
    if (isPlace && arg.length > 0 && more.length === 0 && own.kind === "name") {
      const name = own.text.toLowerCase();
      next = [name, outer.has(name) ? free(own.text) : own.text];
      if (call === "lambda") scope.set(...next);
      return next[1];
    }
    const text = written(arg, scope, free);
    if (next !== null) scope.set(...next);
    next = null;
    return text;
  });
}

/** The arguments of the call whose parenthesis opens at a token, with all that is between them. */
function argumentsFrom(all: readonly Token[], open: number): Token[][] {
  const args: Token[][] = [[]];
  let depth = 0;
  for (const token of all.slice(open)) {
    const { kind, text } = token;
    if (kind === "operator" && (text === "(" || text === "{")) depth += 1;
    if (kind === "operator" && (text === ")" || text === "}")) depth -= 1;
    if (depth === 0) break;
    if (kind === "operator" && text === "," && depth === 1) args.push([]);
    else if (token !== all[open]) args.at(-1)?.push(token);
  }
  return args;
}
