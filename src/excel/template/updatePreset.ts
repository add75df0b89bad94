import { askingBeforeClose } from "../addin";
import { inExcel } from "../inExcel";
import { presetDeals, type PresetId } from "../../deals/presets";
import type { LegRow } from "../../deals/legRows";
import { rollbackCells, restorable, type CellJournal } from "./cellJournal";
import { wordsOf } from "../../words/sheets/sheetWords";
import { findTemplate, type FoundTemplate } from "./findTemplate";
import { readLegs, writeLegs } from "./legRows";
import { entered } from "../../plan/content";
import type { SheetPlan } from "../../plan/sheetPlan";
import { legArea } from "../../template/legArea";
import { templatePlans } from "../../template/template";
import { closeGaps } from "../../template/update/closeGaps";
import { mergeCells, type CellChange } from "../../template/update/mergeCells";
import { mergeLegs, type LegChange } from "../../template/update/mergeLegs";
import type { Cell } from "../../template/update/sameContent";
import type { SheetWords } from "../../words/sheets/en";

export type { LegChange };

/** What an update did; amounts and texts as the sheets hold them. */
export interface PresetUpdate {
  from: PresetId;
  to: PresetId;
  legs: { added: LegRow[]; removed: LegRow[]; changed: LegChange[]; kept: LegChange[] };
  /** Cells of the other sheets: labels come from the first cell of their row. */
  cells: { changed: NamedChange[]; kept: NamedChange[] };
}

export interface NamedChange extends CellChange {
  label: string;
}

/**
 * Brings the loaded template to another preset, or to the newest figures of the same one: data that
 * the user has not touched follows the preset, what the user wrote stays and is listed. All or nothing.
 *
 * @throws WorkbookError
 */
export async function updatePreset(to: PresetId): Promise<PresetUpdate> {
  const journal: CellJournal = { cells: [] };
  const words = await loadedWords();
  return askingBeforeClose(() =>
    inExcel({ undo: true, waitForEdit: true, rollback: () => rollbackCells(journal) }, (context) =>
      update(context, to, words, journal),
    ),
  );
}

/** The language of the loaded template: an update keeps it, whatever the pane speaks. */
async function loadedWords(): Promise<SheetWords> {
  return wordsOf(await inExcel({ waitForEdit: true }, findTemplate));
}

async function update(
  context: Excel.RequestContext,
  to: PresetId,
  words: SheetWords,
  journal: CellJournal,
): Promise<PresetUpdate> {
  const template = await findTemplate(context);
  const { preset: from, names, data } = template;
  const legs = legArea(to, names, data);
  const legRows = readLegs(context, legs);
  const table = context.workbook.tables.getItem(names.table).getRange();
  table.load({ address: true });
  const cells = readCells(context, template, to, words);
  await context.sync();
  const before = legRows();
  const merged = mergeLegs(presetDeals(from), presetDeals(to), before.data);
  const { write, kept } = cells();
  context.application.suspendApiCalculationUntilNextSync();
  journal.table = { name: names.table, address: addressOnly(table.address) };
  const edits = closeGaps(legs, before, merged.rows, presetDeals(to));
  writeLegs(context, legs, names, edits, before, journal);
  for (const { sheet, row, column, after, restore } of write) {
    journal.cells.push({ sheet, row, column, cells: [[restore]] });
    context.workbook.worksheets.getItem(sheet).getCell(row, column).formulas = [[entered(after)]];
  }
  await context.sync();
  const { added, removed, changed, kept: keptLegs } = merged;
  return {
    from,
    to,
    legs: { added, removed, changed, kept: keptLegs },
    cells: { changed: write, kept },
  };
}

type Restorable = NamedChange & { restore: Cell };

/** Queues the reading of every sheet that a preset changes; the answer tells what to write. */
function readCells(
  context: Excel.RequestContext,
  { preset, names }: FoundTemplate,
  to: PresetId,
  words: SheetWords,
): () => { write: Restorable[]; kept: Restorable[] } {
  const plans = templatePlans(to, names, words);
  const changing = templatePlans(preset, names, words).flatMap((old, i) => {
    const nothing = mergeCells(old, plans[i], () => "");
    return nothing.write.length + nothing.kept.length === 0 ? [] : [{ old, plan: plans[i] }];
  });
  const read = changing.map(({ old, plan }) => {
    const used = context.workbook.worksheets.getItem(plan.name).getUsedRange();
    used.load({ formulas: true, values: true, rowIndex: true, columnIndex: true });
    return { old, plan, used };
  });
  return () => {
    const parts = read.map(({ old, plan, used }) => mergeSheet(old, plan, used));
    return {
      write: parts.flatMap(({ write }) => write),
      kept: parts.flatMap(({ kept }) => kept),
    };
  };
}

function mergeSheet(
  old: SheetPlan,
  plan: SheetPlan,
  used: Excel.Range,
): { write: Restorable[]; kept: Restorable[] } {
  const formulas = used.formulas as Cell[][];
  const restore = restorable(formulas, used.values as Cell[][]);
  const at = (cells: Cell[][], row: number, column: number): Cell =>
    cells[row - used.rowIndex]?.[column - used.columnIndex] ?? "";
  const { write, kept } = mergeCells(old, plan, (row, column) => at(formulas, row, column));
  const named = (change: CellChange): Restorable => ({
    ...change,
    label: String(at(formulas, change.row, 0)),
    restore: at(restore, change.row, change.column),
  });
  return { write: write.map(named), kept: kept.map(named) };
}

/** The address of a range without its sheet. */
function addressOnly(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
