import { legKeys, type LegData } from "../legCells";
import type { LegEdits } from "./mergeLegs";

/** Whether imported legs join those that are there, or take their place. */
export type ImportMode = "add" | "replace";

/**
 * Where imported legs go. Added ones take the blank rows from the top; one that stands there already
 * (same deal, From, To and kind) is left out, so that a file imported twice counts once.
 */
export function placeLegs(
  current: readonly LegData[],
  incoming: readonly LegData[],
  mode: ImportMode,
): { edits: LegEdits; known: number } {
  const keys = legKeys(current);
  const there = new Set(mode === "add" ? keys : []);
  const wanted = legKeys(incoming);
  const legs = incoming.filter((_, i) => !there.has(wanted[i]));
  const edits: LegEdits = new Map();
  if (mode === "replace") {
    keys.forEach((key, row) => {
      if (key !== undefined) edits.set(row, { kind: "empty" });
    });
  }
  let row = 0;
  for (const leg of legs) {
    while (keys[row] !== undefined && mode === "add") row++;
    edits.set(row++, { kind: "new", leg });
  }
  return { edits, known: incoming.length - legs.length };
}
