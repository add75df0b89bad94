/** A cell as a reader looks for it on its sheet; row and column count from 0. */
export function cellAddress(row: number, column: number): string {
  return `${letters(column)}${row + 1}`;
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
