import type { LegRow } from "../legRows";
import type { ModelFacts } from "../modelFile";

/** What a file says of itself. */
export interface DealsFile {
  title: string;
  /** ISO date. */
  asOf: string;
  /** The inputs and answers of the model that the deals belong to. */
  model?: ModelFacts;
}

/** Legs as a JSON file that `parseDealsJson` reads back; null = not disclosed. */
export function dealsJson(rows: readonly LegRow[], { title, asOf, model }: DealsFile): string {
  return `${JSON.stringify({ title, asOf, unit: "USD bn", rows, model }, null, 2)}\n`;
}
