import { legKeys, type LegData } from "../legCells";
import type { LegEdits } from "./mergeLegs";

/** Whether imported legs join those that are there, or take their place. */
export type ImportMode = "add" | "replace";

/**
 * Where imported legs go. Added ones stay together below those that are there, or in the first gap that holds them
 * all; one that stands there already (same deal, From, To, kind and amount) is left out, so that a file imported twice
 * counts once. One with another amount is written.
 */
export function placeLegs(
  current: readonly LegData[],
  incoming: readonly LegData[],
  mode: ImportMode,
): { edits: LegEdits; known: number } {
  const keys = legKeys(current);
  const there = new Map(mode === "add" ? keys.map((key, row) => [key, current[row]]) : []);
  const wanted = legKeys(incoming);
  const legs = incoming.filter((leg, i) => {
    const like = there.get(wanted[i]);
    return like === undefined || like.Published !== leg.Published;
  });
  const edits: LegEdits = new Map();
  if (mode === "replace") {
    keys.forEach((key, row) => {
      if (key !== undefined) edits.set(row, { kind: "empty" });
    });
  }
  const isFree = (row: number): boolean => mode === "replace" || keys[row] === undefined;
  let row = blockFor(legs.length, current.length, isFree);
  for (const leg of legs) {
    while (!isFree(row)) row++;
    edits.set(row++, { kind: "new", leg, isImported: true });
  }
  return { edits, known: incoming.length - legs.length };
}

/** The first row of the last rows that are free, else of the first gap, that holds them all; 0 where none does. */
function blockFor(count: number, rows: number, isFree: (row: number) => boolean): number {
  const fits = (start: number): boolean =>
    start + count <= rows && Array.from({ length: count }, (_, i) => start + i).every(isFree);
  let end = rows;
  while (end > 0 && isFree(end - 1)) end--;
  if (fits(end)) return end;
  const gap = Array.from({ length: rows }, (_, start) => start).find(fits);
  return gap ?? 0;
}
