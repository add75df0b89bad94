/** Starts like a word and holds no digit, so that it is no number, date, range, error or formula. */
const WORDS = /^\p{L}\P{Nd}*$/u;
const TRUTH = /^(true|false)$/i;

/**
 * A text as it is to be written to a cell's `values`, so that the cell holds exactly this text.
 *
 * Excel reads what is written as if it were typed: "=HYPERLINK(…)" from an imported file would run, "+1",
 * "-1" and "@SUM" too, "1-2" and "May 2025" would become dates, and a first apostrophe would vanish. An
 * apostrophe before it prevents all of that and is not part of the text. It is put wherever a text is not
 * plainly words, because what Excel takes for a formula or a date grows with its versions and languages.
 */
export function asPlainText(text: string): string {
  return text === "" || (WORDS.test(text) && !TRUTH.test(text)) ? text : `'${text}`;
}
