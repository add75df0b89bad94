import { inExcel } from "../inExcel";
import { quoted, type SheetPlan } from "../../plan/sheetPlan";
import { DEALS_TABLE, TEMPLATE_SHEETS } from "../../template/sheetKeys";
import type { TemplateNames } from "../../template/templateNames";
import { workbookError } from "../workbookError";
import { outsideFormulas, reenter } from "./outsideFormulas";
import { replacedName, type OldSheet, type Journal } from "./journal";

/** The sheets that carry the names of ours, in whatever case. */
export function oldTemplateSheets(sheets: readonly OldSheet[]): OldSheet[] {
  const ours = TEMPLATE_SHEETS.map((name) => name.toLowerCase());
  return sheets
    .filter(({ name }) => ours.includes(name.toLowerCase()))
    .map(({ id, name }) => ({ id, name }));
}

/**
 * Puts complete new sheets in the place of old ones. The old are renamed first and deleted last, so
 * that a refusal in between loses nothing; formulas elsewhere are entered again and point to the new,
 * and the names of scalar inputs lead to the new Inputs sheet.
 */
export async function swapIn(
  context: Excel.RequestContext,
  old: OldSheet[],
  plans: readonly SheetPlan[],
  names: TemplateNames,
  journal: Journal,
): Promise<string[]> {
  const { worksheets, tables } = context.workbook;
  const oldNames = old.map(({ name }) => name);
  const outside = await outsideFormulas(
    context,
    [...oldNames, ...Object.values(names.sheets)],
    [...oldNames, DEALS_TABLE],
  );
  journal.old.push(...old);
  context.application.suspendApiCalculationUntilNextSync();
  for (const { id, name } of old) worksheets.getItem(id).name = replacedName(name);
  for (const key of TEMPLATE_SHEETS) worksheets.getItem(names.sheets[key]).name = key;
  await leadNames(context, plans, journal);
  await removeOld(context, journal);
  try {
    tables.getItem(names.table).name = DEALS_TABLE;
    reenter(context, outside);
    await context.sync();
  } catch (error) {
    throw workbookError(error, [...TEMPLATE_SHEETS]);
  }
  return [...TEMPLATE_SHEETS];
}

/** Leads every name of the plans to the sheet that has now taken its own name, in the words of that sheet. */
async function leadNames(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  journal: Journal,
): Promise<void> {
  const made = new Set(journal.names.map(({ name }) => name));
  const leading = TEMPLATE_SHEETS.flatMap((key, i) =>
    (plans[i].names ?? [])
      .filter(({ name }) => !made.has(name))
      .map(({ name, cell, comment }) => ({
        item: context.workbook.names.getItem(name),
        formula: `=${quoted(key)}!${cell}`,
        name,
        comment,
      })),
  );
  for (const { item } of leading) item.load({ formula: true, comment: true });
  await context.sync();
  for (const { item, formula, name, comment } of leading) {
    journal.names.push({ name, before: { formula: String(item.formula), comment: item.comment } });
    item.formula = formula;
    item.comment = comment;
  }
  await context.sync();
}

/** Deletes the old sheets; once the first is gone there is no way back, only forward. */
async function removeOld(context: Excel.RequestContext, journal: Journal): Promise<void> {
  try {
    context.application.suspendApiCalculationUntilNextSync();
    for (const { id } of journal.old) context.workbook.worksheets.getItem(id).delete();
    await context.sync();
  } catch (error) {
    const remaining = await stillThere(journal.old);
    if (remaining.length === journal.old.length) throw error;
    forget(journal);
    throw workbookError(
      error,
      remaining.map(({ name }) => replacedName(name)),
    );
  }
  forget(journal);
}

/** How far the deleting came: a batch stops at its first refusal. */
async function stillThere(old: readonly OldSheet[]): Promise<OldSheet[]> {
  return inExcel({ waitForEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ id: true });
    await context.sync();
    const ids = new Set(worksheets.items.map(({ id }) => id));
    return old.filter(({ id }) => ids.has(id));
  });
}

function forget(journal: Journal): void {
  journal.old = [];
  journal.added = [];
  journal.names = [];
}
