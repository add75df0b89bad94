/** A cell as a reader looks for it: sheet, column letters and row; row and column count from 0. */
export function cellAddress(sheet: string, row: number, column: number): string {
  return `${sheet}!${letters(column)}${row + 1}`;
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
