import { tokens, type Token } from "../../../formulaText/tokens";

/** Functions that take arrays apart by themselves, so that what is inside needs no marking. */
const TAKE_ARRAYS = new Set(["SUMPRODUCT", "MMULT", "LOOKUP", "FREQUENCY", "MDETERM", "MINVERSE"]);
/** Functions that answer with an array; an add-in's own that fill one cell answer with one value. */
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
 * Whether a formula that shows one value has to be stored as a dynamic array formula all the same: where an
 * operator or a function of single values takes an array. Excel reads any other formula as one from before it
 * had arrays, and cuts what is taken so down to one value. No more than need be are marked, because LibreOffice
 * calculates array formulas anew whatever it is told, and knows no function of an add-in.
 */
export function isArrayFormula(formula: string): boolean {
  const found = tokens(formula.replace(/^=/, "")).filter(({ text }) => text.trim() !== "");
  const callers: Caller[] = [];
  for (const [at, { text }] of found.entries()) {
    if (text === "(") callers.push({ start: callStart(found, at), name: nameAt(found, at - 1) });
    const closed = text === ")" ? callers.pop() : undefined;
    const start = closed ? arrayCallStart(closed) : rangeStart(found, at);
    const isOpen = !callers.some(({ name }) => TAKE_ARRAYS.has(name));
    if (closed?.name === "LET" || closed?.name === "LAMBDA") return true;
    if (start !== null && isOpen && meetsSingle(found, start, at, callers.at(-1)?.name))
      return true;
  }
  return false;
}

interface Caller {
  readonly start: number;
  /** In capitals; empty for a mere parenthesis. */
  readonly name: string;
}

function nameAt(found: readonly Token[], at: number): string {
  return at >= 0 && found[at].kind === "function" ? found[at].text.toUpperCase() : "";
}

function callStart(found: readonly Token[], open: number): number {
  return nameAt(found, open - 1) === "" ? open : open - 1;
}

function arrayCallStart({ name, start }: Caller): number | null {
  return GIVE_ARRAYS.has(name) ? start : null;
}

/** Whether an operator or a function of singles takes the array from `start` to `end`. */
function meetsSingle(
  found: readonly Token[],
  start: number,
  end: number,
  caller: string | undefined,
): boolean {
  const before = found.at(start - 1)?.text ?? "";
  const after = found.at(end + 1)?.text ?? "";
  if ((start > 0 && OPERATOR.test(before)) || OPERATOR.test(after)) return true;
  return caller !== undefined && TAKE_SINGLES.has(caller);
}

/** Where the array that ends at `at` begins; null where none ends there. */
function rangeStart(found: readonly Token[], at: number): number | null {
  const { kind, text } = found[at];
  if (kind === "operator" && text === "#") return at - 1;
  if (kind === "structured") return /\[(@|#This Row\])/i.test(text) ? null : at;
  if (text === "}") return constantStart(found, at);
  return kind === "reference" && text.includes(":") ? at : null;
}

function constantStart(found: readonly Token[], end: number): number {
  let start = end;
  while (start > 0 && found[start].text !== "{") start -= 1;
  return start;
}
