import type { LegChange, NamedChange } from "../../excel/template/updatePreset";

/** A leg and what changed of it. */
export interface ChangedLeg {
  from: string;
  to: string;
  deal: string;
  fields: LegChange[];
}

/** Changes of fields, gathered by the leg that they belong to, in their order. */
export function legsOf(changes: readonly LegChange[]): ChangedLeg[] {
  const legs = new Map<string, ChangedLeg>();
  for (const change of changes) {
    const { from, to, deal } = change;
    const key = JSON.stringify([from, to, deal]);
    const leg = legs.get(key) ?? { from, to, deal, fields: [] };
    leg.fields.push(change);
    legs.set(key, leg);
  }
  return [...legs.values()];
}

/** A row of a sheet and what changed in it. */
interface ChangedRow {
  sheet: string;
  /** From 0. */
  row: number;
  /** What the row is about; blank where no text that stayed tells. */
  label: string;
  changes: NamedChange[];
}

/** Changes of cells, gathered by their row: an input is a figure with its source and comment beside it. */
export function rowsOf(cells: readonly NamedChange[]): ChangedRow[] {
  const rows = new Map<string, ChangedRow>();
  for (const change of cells) {
    const { sheet, row, label } = change;
    const key = `${row} ${sheet}`;
    const known = rows.get(key) ?? {
      sheet,
      row,
      label: label.startsWith("=") ? "" : label,
      changes: [],
    };
    known.changes.push(change);
    // A first cell that changed is the change itself and no name for it.
    if (change.column === 0) known.label = "";
    rows.set(key, known);
  }
  return [...rows.values()];
}
