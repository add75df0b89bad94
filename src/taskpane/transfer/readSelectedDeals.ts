import { parseDealsTable } from "../../deals/import";
import { readSelection } from "../../excel/cells/selection";
import type { DealsSource } from "./readDealsFile";

/** The deals in the selected cells, rows numbered as the sheet numbers them; undefined where the cells are empty. */
export async function readSelectedDeals(): Promise<DealsSource | undefined> {
  const { address, cells } = await readSelection();
  if (cells.length === 0) return undefined;
  // Blank rows are skipped but counted.
  const above = Array<[]>(firstRow(address) - 1).fill([]);
  const numbered = [...above, ...cells];
  return { name: address, read: (choices) => parseDealsTable(numbered, "point", choices) };
}

function firstRow(address: string): number {
  const cells = address.slice(address.lastIndexOf("!") + 1);
  return Number(/\d+/.exec(cells)?.[0] ?? 1);
}
