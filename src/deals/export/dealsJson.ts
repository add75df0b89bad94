import type { LegRow } from "../legRows";

/** What a file says of itself. */
export interface DealsFile {
  title: string;
  /** ISO date. */
  asOf: string;
}

/** Legs as a JSON file that `parseDealsJson` reads back; null = not disclosed. */
export function dealsJson(rows: readonly LegRow[], { title, asOf }: DealsFile): string {
  return `${JSON.stringify({ title, asOf, unit: "USD bn", rows }, null, 2)}\n`;
}
