import { inExcel } from "../inExcel";
import type { LegRow } from "../../deals/legRows";
import { rollbackCells, type CellJournal } from "./cellJournal";
import { findTemplate } from "./findTemplate";
import { readLegs, writeLegs } from "./legRows";
import { legArea } from "../../template/legArea";
import { legData } from "../../template/legCells";
import { placeLegs, type ImportMode } from "../../template/update/placeLegs";

export type { ImportMode };

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
  const journal: CellJournal = { cells: [] };
  return inExcel(
    { undo: true, waitForEdit: true, rollback: () => rollbackCells(journal) },
    async (context) => {
      const { preset, names, data } = await findTemplate(context);
      const area = legArea(preset, names, data);
      const read = readLegs(context, area);
      const table = context.workbook.tables.getItem(names.table).getRange();
      table.load({ address: true });
      await context.sync();
      const before = read();
      const incoming = legs.map(legData);
      const { edits, known } = placeLegs(before.data, incoming, mode);
      const { address } = table;
      journal.table = { name: names.table, address: address.slice(address.lastIndexOf("!") + 1) };
      context.application.suspendApiCalculationUntilNextSync();
      writeLegs(context, area, names, edits, before, journal);
      await context.sync();
      return { written: incoming.length - known, known };
    },
  );
}
