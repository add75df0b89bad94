import type { CellFacts } from "./types";

/** Excel's formats by how large a number is: three or four digits that count. */
const BY_SIZE = [
  { from: 1000, format: "#,##0" },
  { from: 100, format: "0.0" },
  { from: 1, format: "0.00" },
  { from: 0.001, format: "0.0000" },
];

/** How a study shows a result: as its cell does; where that has no format of its own, by its size. */
export function readableFormat({ numberFormat, value }: CellFacts): string {
  if (numberFormat !== "General" || typeof value !== "number") return numberFormat;
  const size = Math.abs(value);
  return BY_SIZE.find(({ from }) => size >= from)?.format ?? numberFormat;
}
