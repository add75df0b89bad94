/** How a file writes decimals, as far as its own numbers prove it. */
export type DecimalSign = "point" | "comma" | "either" | "unknown";

const NUMBER = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i;
/** 1,234.5 · 1,234,567 · 12.5 · 0.125 · 1234.567: read in one way only. */
const POINT =
  /^[+-]?(\d{1,3}(,\d{3})+\.\d+|\d{1,3}(,\d{3}){2,}|\d+\.(\d{1,2}|\d{4,})|(0|\d{4,})\.\d{3})$/;
/** The same with the signs exchanged. */
const COMMA =
  /^[+-]?(\d{1,3}(\.\d{3})+,\d+|\d{1,3}(\.\d{3}){2,}|\d+,(\d{1,2}|\d{4,})|(0|\d{4,}),\d{3})$/;
/** 1,234 · 1.234 */
const EITHER = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/;
/** Blanks, also those that do not break, and apostrophes set off thousands. */
const SPACED = /^[+-]?\d{1,3}([\s'’]\d{3})+([.,]\d+)?$/;

/** The sign that the numbers of a file prove; "either" where they contradict each other. */
export function decimalSign(texts: Iterable<string>): DecimalSign {
  let [point, comma] = [false, false];
  for (const text of texts) {
    const number = closedUp(text);
    point ||= POINT.test(number);
    comma ||= COMMA.test(number);
  }
  if (point && comma) return "either";
  return point ? "point" : comma ? "comma" : "unknown";
}

/**
 * The number that a text says; NaN for none, null where 1,234 may be a thousand or a little more than one.
 *
 * @param otherwise  what 1.234 is where the file proves nothing: "point" in JSON and between commas or tabs
 */
export function numberIn(text: string, sign: DecimalSign, otherwise: DecimalSign): number | null {
  const number = closedUp(text);
  if (POINT.test(number)) return Number(number.replaceAll(",", ""));
  if (COMMA.test(number)) return Number(number.replaceAll(".", "").replace(",", "."));
  if (!EITHER.test(number)) return NUMBER.test(number) ? Number(number) : NaN;
  if (sign === "point") return Number(number.replace(",", ""));
  if (sign === "comma") return Number(number.replace(".", "").replace(",", "."));
  return sign === "unknown" && otherwise === "point" && number.includes(".")
    ? Number(number)
    : null;
}

function closedUp(text: string): string {
  const trimmed = text.trim();
  return SPACED.test(trimmed) ? trimmed.replace(/[\s'’]/g, "") : trimmed;
}
