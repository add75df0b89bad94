import type { Token } from "./tokens";
import { tokens } from "./tokens";

/** Functions that take arrays apart by themselves, so that what is inside needs no marking. */
const TAKE_ARRAYS = new Set(["SUMPRODUCT", "MMULT", "LOOKUP", "FREQUENCY", "MDETERM", "MINVERSE"]);
/** Functions that answer with an array. */
const GIVE_ARRAYS = new Set(
  `ANCHORARRAY BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER FREQUENCY HSTACK LAMBDA LET LINEST
  LOGEST MAKEARRAY MAP MINVERSE MMULT MODE.MULT MUNIT RANDARRAY REDUCE SCAN SEQUENCE SORT SORTBY TAKE
  TEXTSPLIT TOCOL TOROW TRANSPOSE TREND UNIQUE VSTACK WRAPCOLS WRAPROWS XLOOKUP`.split(/\s+/),
);
/** Functions of single values, which an array makes answer with an array. */
const TAKE_SINGLES = new Set(
  `ABS DATE DAY EXP IF IFERROR IFNA INT ISBLANK ISERROR ISNA ISNUMBER ISTEXT LEFT LEN LN LOG LOWER MID
  MOD MONTH NOT POWER RIGHT ROUND ROUNDDOWN ROUNDUP SEARCH SIGN SQRT SUBSTITUTE TEXT TRIM UPPER VALUE
  YEAR`.split(/\s+/),
);
const OPERATOR = /^(?:[-+*/^&=<>%])$/;

/**
 * Whether a formula has to be stored as a dynamic array formula. Any other is read by Excel as one from
 * before it had arrays: a range where one value is wanted is then cut down to one of its cells.
 */
export function isArrayFormula(formula: string, namespace: string): boolean {
  const found = tokens(formula.replace(/^=/, "")).filter(({ text }) => text.trim() !== "");
  const callers: string[] = [];
  for (const [at, token] of found.entries()) {
    if (token.kind === "spill") return true;
    if (token.kind === "function") {
      const name = token.text.toUpperCase();
      if (GIVE_ARRAYS.has(name) || name.startsWith(`${namespace.toUpperCase()}.`)) return true;
    }
    if (token.text === "(") callers.push(callerOf(found, at));
    if (token.text === ")") callers.pop();
    if (!callers.some((name) => TAKE_ARRAYS.has(name)) && meetsSingle(found, at, callers.at(-1))) {
      return true;
    }
  }
  return false;
}

function callerOf(found: readonly Token[], open: number): string {
  const before = found.at(open - 1);
  return open > 0 && before?.kind === "function" ? before.text.toUpperCase() : "";
}

/** Whether a range or an array constant ends at `at` and an operator or a function of singles takes it. */
function meetsSingle(found: readonly Token[], at: number, caller: string | undefined): boolean {
  const start = rangeStart(found, at);
  if (start === null) return false;
  const before = found[start - 1]?.text ?? "";
  const after = found[at + 1]?.text ?? "";
  if (OPERATOR.test(before) || OPERATOR.test(after)) return true;
  return caller !== undefined && TAKE_SINGLES.has(caller);
}

/** Where the range that ends at `at` begins; null where none ends there. */
function rangeStart(found: readonly Token[], at: number): number | null {
  const { kind, text } = found[at];
  if (kind === "brackets") return /^\[(@|\[#This Row\])/i.test(text) ? null : at - 1;
  if (text === "}") return constantStart(found, at);
  if (kind !== "word" || found[at - 1]?.text !== ":" || found[at - 2]?.kind !== "word") return null;
  return found.at(at - 3)?.text === "!" && at >= 4 ? at - 4 : at - 2;
}

function constantStart(found: readonly Token[], end: number): number {
  let start = end;
  while (start > 0 && found[start].text !== "{") start -= 1;
  return start;
}
