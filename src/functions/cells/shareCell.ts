/** A share as a cell of a result: a share of nothing is blank. */
export function shareCell(part: number, whole: number): number | string {
  return whole > 0 ? part / whole : "";
}
