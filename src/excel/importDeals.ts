import type { LegRow } from "../deals/legRows";
import { cellsGoBack, type CellTrail } from "./sheets/cellTrail";
import { findTemplate } from "./sheets/findTemplate";
import { inOneUndoStep } from "./sheets/inOneUndoStep";
import { readLegs, writeLegs } from "./sheets/legRows";
import { legArea } from "../template/legArea";
import { legData } from "../template/legCells";
import { placeLegs, type ImportMode } from "../template/update/placeLegs";
import { workbookError } from "./workbookError";

/**
 * Writes legs that were read and validated into the Deals sheet of the loaded template: below those that
 * are there, or in their place. All or nothing.
 *
 * @returns how many legs were written, and how many of them stood there already and were left out
 * @throws WorkbookError
 */
export async function importDeals(
  legs: readonly LegRow[],
  mode: ImportMode,
): Promise<{ written: number; known: number }> {
  const trail: CellTrail = { cells: [] };
  try {
    return await inOneUndoStep(async (context) => {
      const { preset, names } = await findTemplate(context);
      const area = legArea(preset, names);
      const read = readLegs(context, area);
      const table = context.workbook.tables.getItem(names.table).getRange();
      table.load({ address: true });
      await context.sync();
      const before = read();
      const incoming = legs.map(legData);
      const { edits, known } = placeLegs(before.data, incoming, mode);
      const { address } = table;
      trail.table = { name: names.table, address: address.slice(address.lastIndexOf("!") + 1) };
      context.application.suspendApiCalculationUntilNextSync();
      writeLegs(context, area, names, edits, before, trail);
      await context.sync();
      return { written: incoming.length - known, known };
    });
  } catch (error) {
    throw workbookError(error, await cellsGoBack(trail));
  }
}
