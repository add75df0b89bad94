type Cells = readonly (readonly unknown[])[];

const OUTSIDE = "Outside";
const isBlank = (cell: unknown): boolean => typeof cell === "string" && cell.trim() === "";

/** Names the world outside where From or To is blank, as the formulas take it; a row with nothing in it stays empty. */
export function withOutside(cells: Cells): Cells {
  const header = cells[0].map((cell) => String(cell).trim().toLowerCase());
  const place = (titles: readonly string[], otherwise: number): number => {
    const found = header.findIndex((title) => titles.includes(title));
    return found < 0 ? otherwise : found;
  };
  const ends = [place(["from", "payer"], 0), place(["to", "payee"], 1)];
  return cells.map((row) =>
    row.every(isBlank)
      ? row
      : row.map((cell, column) => (ends.includes(column) && isBlank(cell) ? OUTSIDE : cell)),
  );
}
