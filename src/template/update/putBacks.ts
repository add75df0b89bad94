import type { Preset } from "../../deals/dealSchema";
import { legRows } from "../../deals/legRows";
import type { LegArea } from "../legArea";
import { DEAL_DATA, legData, legKeys, type LegData } from "../legCells";
import type { CellChange } from "./mergeCells";
import { sameContent, type Cell } from "./sameContent";

/** Cells that would undo one change of the user's. */
export interface PutBack {
  kind: "cell" | "edited" | "added" | "removed";
  /** The label of the row, or the leg. */
  what: string;
  /** The first of the cells; row and column from 0. */
  cells: (Pick<CellChange, "sheet" | "row" | "column"> & { content: Cell })[];
  differences: { before: Cell; after: Cell }[];
}

/** For each row of a sheet that the user changed, what would put it back. */
export function cellPutBacks(changes: readonly (CellChange & { label: string })[]): PutBack[] {
  const rows = new Map<string, PutBack>();
  for (const { sheet, row, column, before, after, label } of changes) {
    const key = `${row} ${sheet}`;
    const known = rows.get(key) ?? { kind: "cell", what: label, cells: [], differences: [] };
    known.cells.push({ sheet, row, column, content: before });
    known.differences.push({ before, after });
    rows.set(key, known);
  }
  return [...rows.values()];
}

/**
 * For each leg that the user edited, added or took away, what would put it back. A leg that is missing goes below the
 * others, a row away from the table, which would grow over a row beside it; none where the model has no room.
 */
export function legPutBacks(
  preset: Preset,
  { area, contents }: LegArea,
  current: readonly LegData[],
): PutBack[] {
  const planned = legRows(preset).map(legData);
  const loaded = new Map(legKeys(planned).map((key, i) => [key, planned[i]]));
  const keys = legKeys(current);
  const there = new Set(keys);
  const rowOf = (i: number): number => area.firstRow - 1 + i;
  const cell = (i: number, column: number, content: Cell): PutBack["cells"][number] => ({
    ...{ sheet: area.sheet, row: rowOf(i), column, content },
  });
  const found: PutBack[] = [];
  keys.forEach((key, i) => {
    if (key === undefined) return;
    const [before, after] = [loaded.get(key), current[i]];
    if (before === undefined) {
      const cells = area.titles.map((_, column) => cell(i, column, ""));
      found.push({ kind: "added", what: nameOf(after), cells, differences: [] });
      return;
    }
    const fields = DEAL_DATA.filter((field) => !sameContent(after[field], before[field]));
    if (fields.length === 0) return;
    found.push({
      ...{ kind: "edited", what: nameOf(after) },
      cells: fields.map((field) => cell(i, area.titles.indexOf(field), before[field])),
      differences: fields.map((field) => ({ before: before[field], after: after[field] })),
    });
  });
  const last = Math.max(-1, ...keys.map((key, i) => (key === undefined ? -1 : i)));
  let free = last + 2;
  const room = area.lastRow - area.firstRow + 1;
  for (const [key, leg] of loaded) {
    if (there.has(key) || free >= room) continue;
    const row = contents(leg, area.firstRow + free);
    const cells = row.map((content, column) => cell(free, column, content));
    found.push({ kind: "removed", what: nameOf(leg), cells, differences: [] });
    free++;
  }
  return found;
}

const nameOf = ({ From, To, Deal }: LegData): string => `${From} → ${To}, ${Deal}`;
