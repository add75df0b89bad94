import { parseDealsTable, type ImportedDeals } from "../../deals/import";
import { readSelection } from "../../excel/cells/selection";

type Cells = readonly (readonly unknown[])[];

/**
 * The deals in the selected cells, rows numbered as the sheet numbers them; undefined where the cells are empty.
 *
 * @param prepared  what the cells are taken for, row by row
 */
export async function readSelectedDeals(
  prepared: (cells: Cells) => Cells = (cells) => cells,
): Promise<{ address: string; deals: ImportedDeals } | undefined> {
  const { address, cells } = await readSelection();
  if (cells.length === 0) return undefined;
  // Blank rows are skipped but counted.
  const above = Array<[]>(firstRow(address) - 1).fill([]);
  return { address, deals: parseDealsTable([...above, ...prepared(cells)]) };
}

function firstRow(address: string): number {
  const cells = address.slice(address.lastIndexOf("!") + 1);
  return Number(/\d+/.exec(cells)?.[0] ?? 1);
}
