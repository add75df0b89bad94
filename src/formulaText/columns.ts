/**
 * The letters of a column by its number from 0.
 *
 * Own code, six lines: the library that reads formulas would add 11 kB to every bundle that only names columns.
 *
 * @example
 * columnLetters(27) // "AB"
 */
export function columnLetters(column: number): string {
  const head = column >= 26 ? columnLetters(Math.floor(column / 26) - 1) : "";
  return head + String.fromCharCode(65 + (column % 26));
}

/**
 * The number from 0 of a column by its letters, of either case.
 *
 * @example
 * columnIndex("AB") // 27
 */
export function columnIndex(letters: string): number {
  const digits = Array.from(letters.toUpperCase(), (letter) => letter.charCodeAt(0) - 64);
  return digits.reduce((index, digit) => index * 26 + digit, 0) - 1;
}
