import type { OfficeInNode } from "../../support/officeInNode";

/** The row, from 1, whose first cell holds a text. */
export function findLabel(host: OfficeInNode["host"], sheet: string, label: string): number {
  const column = host.read(sheet, "A1:A400");
  const row = column.findIndex(([text]) => text === label);
  if (row < 0) throw new Error(`${sheet} has no row ${label}`);
  return row + 1;
}
