/** A call of an OURO formula as a cell's formula writes it. */
export interface WrittenCall {
  id: string;
  /** Its arguments; "" where one is left out. */
  args: string[];
}

const CALL = /(?<![\p{L}\p{N}_.])OURO\.([A-Z_]+)\s*\(/giu;

/** The calls of OURO formulas in a formula, in the order in which they are written. */
export function writtenCalls(formula: string): WrittenCall[] {
  // What stands in quotes is blanked out, so that it can neither begin a call nor part its arguments.
  const plain = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, (text) =>
    " ".repeat(text.length),
  );
  return [...plain.matchAll(CALL)].map((match) => {
    const start = match.index + match[0].length;
    return { id: match[1].toUpperCase(), args: argumentsFrom(formula, plain, start) };
  });
}

function argumentsFrom(formula: string, plain: string, start: number): string[] {
  const args: string[] = [];
  let depth = 0;
  let from = start;
  for (let at = start; at < plain.length; at++) {
    const letter = plain[at];
    const isEnd = depth === 0 && letter === ")";
    if (isEnd || (depth === 0 && letter === ",")) {
      args.push(formula.slice(from, at).trim());
      from = at + 1;
    }
    if (isEnd) break;
    if ("({[".includes(letter)) depth++;
    if (")}]".includes(letter)) depth--;
  }
  return args.length === 1 && args[0] === "" ? [] : args;
}
