import { spelled } from "../../formulaText/spelled";
import { textOf, type Content } from "../../plan/content";

/** What Excel gives back for a cell's formula: text, a number, true or false; "" where it is blank. */
export type Cell = string | number | boolean;

/** Whether a cell still holds what was written into it; Excel may have spelled a formula its own way. */
export function sameContent(cell: Cell, written: Content): boolean {
  if (typeof cell === "number" && typeof written === "number") {
    return Math.abs(cell - written) <= 1e-12 * Math.abs(written);
  }
  if (typeof cell === "number" || typeof written === "number") return false;
  return spelled(String(cell)) === spelled(textOf(written));
}
