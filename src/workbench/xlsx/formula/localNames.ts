import type { Token } from "../../../formulaText/tokens";

/**
 * Which tokens are names that a LET or LAMBDA around them declares: those the format stores with the
 * prefix "_xlpm.".
 */
export function localNames(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  tokens.forEach(({ kind, text }, index) => {
    if (kind !== "function") return;
    const name = text.replace("_xlfn.", "").toUpperCase();
    if (name !== "LET" && name !== "LAMBDA") return;
    const { args, end } = argumentsOf(tokens, index + 1);
    const declared = new Set(
      args
        .slice(0, -1)
        .filter((_, i) => name === "LAMBDA" || i % 2 === 0)
        .flatMap((arg) => (arg.length === 1 && arg[0].kind === "name" ? [key(arg[0])] : [])),
    );
    for (let at = index + 1; at < end; at += 1) {
      const isName = tokens[at].kind === "name" || tokens[at].kind === "function";
      if (isName && declared.has(key(tokens[at]))) found.add(at);
    }
  });
  return found;
}

const key = ({ text }: Token): string => text.replace(/^_xlpm\./, "").toLowerCase();

/** The arguments between the parenthesis at `open` and its partner at `end`, without the space round them. */
export function argumentsOf(
  tokens: readonly Token[],
  open: number,
): { readonly args: readonly (readonly Token[])[]; readonly end: number } {
  const args: Token[][] = [[]];
  let depth = 0;
  let at = open;
  for (; at < tokens.length; at += 1) {
    const { kind, text } = tokens[at];
    if (kind === "operator") {
      if (text === "(" || text === "{") depth += 1;
      if (text === ")" || text === "}") depth -= 1;
      if (depth === 0) break;
      if (text === "," && depth === 1) {
        args.push([]);
        continue;
      }
    }
    if (at > open && text.trim() !== "") args.at(-1)?.push(tokens[at]);
  }
  return { args, end: at };
}
