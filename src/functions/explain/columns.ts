import type { Column, ColumnHead } from "./explanation";

/** Columns by their heads and units, in order. */
export function columns(units: Partial<Record<ColumnHead, Column["unit"]>>): Column[] {
  return Object.entries(units).map(([head, unit]) => ({ head: head as ColumnHead, unit }));
}
