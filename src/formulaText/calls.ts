import { tokens } from "./tokens";

/** A call of a function as a formula writes it. */
export interface Call {
  /** As it is written, such as "OURO.RUNWAY" or "sum". */
  readonly name: string;
  /** Without the space round them; "" where one is left out. */
  readonly args: readonly string[];
  /** Where the name begins in the formula, and where the text behind the closing parenthesis does. */
  readonly start: number;
  readonly end: number;
}

/** An open parenthesis or brace, and the call it belongs to. */
interface Open {
  readonly call?: { readonly name: string; readonly start: number; readonly args: string[] };
  /** Where the current argument begins. */
  from: number;
}

/**
 * The calls of a formula in the order in which they are written; one inside another is a call of its own and an
 * argument of the other. A call that is not closed goes on to the end of the formula.
 *
 * @example
 * callsIn("=A1+OURO.RUNWAY(B1,,2)") // [{ name: "OURO.RUNWAY", args: ["B1", "", "2"], start: 4, end: 22 }]
 */
export function callsIn(formula: string): Call[] {
  const found: Call[] = [];
  const open: Open[] = [];
  const close = (at: number, end: number): void => {
    const last = open.pop();
    if (last?.call === undefined) return;
    const args = [...last.call.args, formula.slice(last.from, at).trim()];
    const isEmpty = args.length === 1 && args[0] === "";
    found.push({ name: last.call.name, args: isEmpty ? [] : args, start: last.call.start, end });
  };
  let name: { name: string; start: number; args: string[] } | undefined;
  for (const { kind, text, start } of tokens(formula)) {
    const last = open.at(-1);
    if (kind === "function") name = { name: text, start, args: [] };
    else if (kind === "operator") {
      if (text === "(") open.push({ call: name, from: start + 1 });
      if (text === "{") open.push({ from: start + 1 });
      if (text === ")" || text === "}") close(start, start + 1);
      if (text === "," && last?.call) {
        last.call.args.push(formula.slice(last.from, start).trim());
        last.from = start + 1;
      }
      name = undefined;
    }
  }
  while (open.length > 0) close(formula.length, formula.length);
  return found.sort((a, b) => a.start - b.start);
}

/**
 * The call that a formula consists of; null where it is anything more or less.
 *
 * @example
 * soleCall("=OURO.RUNWAY(1,2)")?.name // "OURO.RUNWAY"
 * soleCall("=OURO.RUNWAY(1,2)*2") // null
 */
export function soleCall(formula: string): Call | null {
  const text = formula.trimEnd();
  const call = callsIn(text).at(0);
  if (call === undefined || call.end !== text.length || !text.endsWith(")")) return null;
  return /^=\s*$/.test(text.slice(0, call.start)) ? call : null;
}
