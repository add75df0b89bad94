/**
 * Text that a spreadsheet opening a CSV file would run as a formula (OWASP, "CSV Injection"): =, +, - and @,
 * their full-width forms, a tab or a line's end at the start; also behind blanks and apostrophes.
 */
const RUNS = /^[\s']*[=+\-@＝＋－＠]|^'*[\t\r\n]/;

/** The text with an apostrophe before it where a spreadsheet would run it. */
export function guardedText(text: string): string {
  return RUNS.test(text) ? `'${text}` : text;
}

/** Undoes `guardedText`: every text comes back as it was. */
export function unguardedText(text: string): string {
  return text.startsWith("'") && RUNS.test(text.slice(1)) ? text.slice(1) : text;
}
