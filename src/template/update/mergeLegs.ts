import { legRows, type LegRow } from "../../deals/legRows";
import type { Preset } from "../../deals/dealSchema";
import type { Content } from "../../plan/sheetPlan";
import { DEAL_DATA, legData, legKeys, type DealField, type LegData } from "../legCells";
import { sameContent, type Cell } from "./sameContent";

/** A field of a leg that a new preset gives differently. */
export interface LegChange {
  from: string;
  to: string;
  deal: string;
  field: string;
  before: Cell;
  after: Cell;
}

/** What to do with a row of the legs' area, by its number from 0. */
export type LegEdit =
  | {
      kind: "new";
      leg: LegData;
      isImported?: boolean;
      /** What the user wrote in place of a column's formula or text, by the column's title. */
      own?: Readonly<Record<string, Cell>>;
    }
  | { kind: "empty" }
  | { kind: "fields"; fields: Partial<Record<DealField, Content>> };

export type LegEdits = Map<number, LegEdit>;

export interface MergedLegs {
  rows: LegEdits;
  added: LegRow[];
  removed: LegRow[];
  changed: LegChange[];
  /** The user's own figures where the new preset has another. */
  kept: LegChange[];
}

/**
 * What a new preset changes among the legs. A row of the sheet is known by deal, From, To and kind; no
 * row moves, new legs take the first free rows, and what the user wrote or added stays.
 *
 * @param current  the data columns of every row of the legs' area, blank rows included
 */
export function mergeLegs(from: Preset, to: Preset, current: readonly LegData[]): MergedLegs {
  const merged: MergedLegs = { rows: new Map(), added: [], removed: [], changed: [], kept: [] };
  const old = byKey(legRows(from));
  const now = byKey(legRows(to));
  const keys = legKeys(current);
  keys.forEach((key, row) => {
    const before = key === undefined ? undefined : old.get(key);
    if (key === undefined || before === undefined) return;
    const after = now.get(key);
    if (after === undefined) remove(merged, row, current[row], before);
    else change(merged, row, current[row], before, after);
  });
  const there = new Set(keys);
  const free = freeRows(keys, merged);
  for (const [key, leg] of now) {
    // A leg that the old preset had and the sheet has not was deleted by the user.
    if (there.has(key) || old.has(key)) continue;
    merged.rows.set(free.next().value, { kind: "new", leg: legData(leg) });
    merged.added.push(leg);
  }
  return merged;
}

/** A leg that the new preset has no more goes, unless the user has put something of his own into it. */
function remove(merged: MergedLegs, row: number, current: LegData, leg: LegRow): void {
  const planned = legData(leg);
  const own = DEAL_DATA.filter((field) => !sameContent(current[field], planned[field]));
  if (own.length === 0) {
    merged.rows.set(row, { kind: "empty" });
    merged.removed.push(leg);
    return;
  }
  merged.kept.push(
    ...own.map((field) => ({ ...named(leg), field, before: current[field], after: "" })),
  );
}

function change(
  merged: MergedLegs,
  row: number,
  current: LegData,
  before: LegRow,
  after: LegRow,
): void {
  const [planned, wanted] = [legData(before), legData(after)];
  const fields: Partial<Record<DealField, Content>> = {};
  for (const field of DEAL_DATA) {
    if (planned[field] === wanted[field] || sameContent(current[field], wanted[field])) continue;
    const entry = { ...named(after), field, before: current[field], after: wanted[field] };
    if (sameContent(current[field], planned[field])) {
      fields[field] = wanted[field];
      merged.changed.push(entry);
    } else merged.kept.push(entry);
  }
  if (Object.keys(fields).length > 0) merged.rows.set(row, { kind: "fields", fields });
}

function named({ from, to, deal }: LegRow): Pick<LegChange, "from" | "to" | "deal"> {
  return { from, to, deal };
}

function byKey(legs: readonly LegRow[]): Map<string, LegRow> {
  const keys = legKeys(legs.map(legData));
  return new Map(legs.map((leg, i) => [keys[i] ?? "", leg]));
}

/** Rows that hold nothing, and those that the update empties, from the top; then the first beyond. */
function* freeRows(
  keys: readonly (string | undefined)[],
  { rows }: MergedLegs,
): Generator<number, number> {
  for (let row = 0; row < keys.length; row++) {
    if (keys[row] === undefined || rows.get(row)?.kind === "empty") yield row;
  }
  return keys.length;
}
