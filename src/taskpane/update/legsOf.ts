import type { LegChange } from "../../excel/template/updatePreset";

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
