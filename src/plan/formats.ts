/** Number formats of the sheets, by what a number is. */
export const FORMATS = {
  /** USD bn */
  amount: "#,##0.0",
  cents: "#,##0.00",
  centsOrBlank: "#,##0.00;-#,##0.00;",
  whole: "#,##0",
  share: "0.0%",
  /** What changes: a sign before rises too. */
  change: "+#,##0.0;-#,##0.0;0.0",
  changeCents: "+#,##0.00;-#,##0.00;0.00",
  changeShare: "+0.0%;-0.0%;0.0%",
  years: "0.00",
  multiple: '0.00"x"',
  year: "0",
  text: "@",
} as const;

/** Excel's own choice, text, dates and times: none has a sign to put. */
const UNSIGNED = /General|[@dmyhs]/i;
/** Texts, colours and distances in a format. */
const BESIDE = /"[^"]*"|\\.|\[[^\]]*\]|_./g;

/**
 * A format with a section of its own for negative numbers: not every program puts the sign where there is none.
 *
 * @example
 * withNegatives("0.0%") // "0.0%;-0.0%"
 */
export function withNegatives(format: string): string {
  if (format.includes(";") || UNSIGNED.test(format.replaceAll(BESIDE, ""))) return format;
  return `${format};-${format}`;
}
