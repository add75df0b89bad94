import { strings } from "../../words/pane";
import type { DealsTable } from "./useExport";

/** What a row of a table of deals is called by who looks for it on the sheet: who pays whom, and in which deal. */
export function legName(table: DealsTable, row: number): string {
  if (row <= 1) return strings.transfer.problems.header;
  const cell = (title: string): string => {
    const text = String(table[row - 1][table[0].indexOf(title)]);
    return text === "" ? strings.update.blank : text;
  };
  return `${strings.update.leg(cell("From"), cell("To"))} · ${cell("Deal")}`;
}
