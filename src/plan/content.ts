/**
 * What a cell of a plan holds: a number; a formula, which begins with "="; an error value such as "#N/A"; any other
 * string is a text, and "" leaves the cell blank. A text that would pass for one of the others begins with an
 * apostrophe that is not part of it: `textContent` puts it.
 */
export type Content = string | number;

const ERROR = /^#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!)$/;
const TRUTH = /^(?:true|false)$/i;
/** Starts like a word and holds no digit: no number, date, range, error or formula. */
const WORDS = /^\p{L}\P{Nd}*$/u;
/** Dates and times have at most three words: a weekday, a month, AM or PM. */
const SENTENCE = /^\p{L}.*(?:\p{L}{2,}.*?[^\p{L}]+){3}\p{L}{2,}/su;

/**
 * A cell that holds exactly this text, whatever it looks like.
 *
 * @example
 * textContent("=A1") // "'=A1"
 * textContent("- of which") // "- of which": a text in a plan as it is
 */
export function textContent(text: string): string {
  return /^[=']/.test(text) || ERROR.test(text) ? `'${text}` : text;
}

/** The text of a content that is a text. */
export function textOf(content: string): string {
  return content.startsWith("'") ? content.slice(1) : content;
}

/**
 * What to write into a range's `formulas` so that its cell holds a content. The one way from a content to Excel.
 *
 * Excel reads what is written as if it were typed: "@23.28" would be a formula, "2027-01" a date. An apostrophe
 * prevents that and is not part of the text. It is left out of plain words, where it would only meet the eye.
 */
export function entered<T extends Content | boolean>(content: T): T | string {
  if (typeof content !== "string" || content === "") return content;
  if (content.startsWith("=") || content.startsWith("'") || ERROR.test(content)) return content;
  const isPlain = (WORDS.test(content) && !TRUTH.test(content)) || SENTENCE.test(content);
  return isPlain ? content : `'${content}`;
}

/** What restores a cell that was read: its `formulas` and `values` as Excel gave them. */
export function restoring<T extends Content | boolean>(formula: T, value: unknown): T | string {
  if (typeof formula !== "string" || formula !== value) return formula;
  return ERROR.test(formula) ? formula : entered(textContent(formula));
}
