import type { SheetWords } from "../words/sheets/en";

/**
 * A sentence with live parts as a formula, without "=": each {name} of the text becomes what the formula of that name
 * gives. The text stays whole, so that a language may order its parts as it likes.
 *
 * @example
 * sentence("{who} loses.", { who: "A1" }) // 'SUBSTITUTE("{who} loses.","{who}",A1)'
 */
export function sentence(text: string, parts: Readonly<Record<string, string>>): string {
  const asked = new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
  for (const name of asked) if (!(name in parts)) throw new Error(`Nothing is given for {${name}}`);
  return Object.entries(parts)
    .filter(([name]) => asked.has(name))
    .reduce(
      (formula, [name, part]) => `SUBSTITUTE(${formula},"{${name}}",${part})`,
      `"${text.replaceAll('"', '""')}"`,
    );
}

/** What a chart finds, as its title: the sentence, or a plain title where a figure is missing. */
export const finding = (formula: string, plain: string): string =>
  `=IFERROR(${formula},"${plain.replaceAll('"', '""')}")`;

/** A whole number of dollars, with its sign. */
export const dollars = (cell: string): string => shown(cell, "#,##0");

/**
 * One text where a cell holds a number, another where it holds a word such as never; an error stays one, because it is
 * neither.
 */
export const ifNumber = (cell: string, number: string, word: string): string =>
  `IF(ISERROR(${cell}),${cell},IF(ISNUMBER(${cell}),${number},${word}))`;

/** A share as text, or the word that stands in its cell. */
export const percent = (cell: string): string => shown(cell, "0.0%");

/** A number as text with one decimal, or the word that stands in its cell. */
export const decimal = (cell: string): string => shown(cell, "#,##0.0");

/** A whole number as text, such as a year. */
export const whole = (cell: string): string => shown(cell, "0");

/** Dollars and cents. */
export const cents = (cell: string): string => shown(cell, "0.00");

/** USD bn as the language says it: 12.3 bn, 123 亿. */
export function money({ language }: SheetWords, amount: string): string {
  return language === "en"
    ? `TEXT(${amount},"#,##0.0")`
    : // A Chinese reader counts in hundreds of millions.
      `TEXT(10*${amount},"#,##0")`;
}

function shown(cell: string, format: string): string {
  return `IF(ISNUMBER(${cell}),TEXT(${cell},"${format}"),${cell})`;
}
