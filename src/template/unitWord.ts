import type { SheetWords } from "../words/sheets/en";

/** A unit in words, by its key; one that the words do not have, as of a published figure, stays. */
export function unitWord({ units }: SheetWords, unit: string): string {
  return Object.hasOwn(units, unit) ? units[unit as keyof typeof units] : unit;
}
