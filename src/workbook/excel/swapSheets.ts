import { DEAL_SHEETS, DEALS_TABLE, type DealSheetNames } from "../dealSheets";
import { workbookError } from "../workbookError";
import { outsideFormulas, reenter } from "./outsideFormulas";
import { replacedName, type OldSheet, type Trail } from "./trail";

/** The sheets that carry the names of ours, in whatever case. */
export function oldDealSheets(sheets: readonly OldSheet[]): OldSheet[] {
  const ours = DEAL_SHEETS.map((name) => name.toLowerCase());
  return sheets
    .filter(({ name }) => ours.includes(name.toLowerCase()))
    .map(({ id, name }) => ({ id, name }));
}

/**
 * Puts complete new sheets in the place of old ones. The old are renamed first and deleted last, so
 * that a refusal in between loses nothing; formulas elsewhere are entered again and point to the new.
 */
export async function swapIn(
  context: Excel.RequestContext,
  old: OldSheet[],
  names: DealSheetNames,
  trail: Trail,
): Promise<string[]> {
  const { worksheets, tables } = context.workbook;
  const oldNames = old.map(({ name }) => name);
  const outside = await outsideFormulas(
    context,
    [...oldNames, ...names.sheets],
    [...oldNames, DEALS_TABLE],
  );
  trail.old.push(...old);
  for (const { id, name } of old) worksheets.getItem(id).name = replacedName(name);
  names.sheets.forEach((name, i) => {
    worksheets.getItem(name).name = DEAL_SHEETS[i];
  });
  await context.sync();
  await removeOld(context, trail);
  try {
    tables.getItem(names.table).name = DEALS_TABLE;
    reenter(context, outside);
    await context.sync();
  } catch (error) {
    throw workbookError(error, [...DEAL_SHEETS]);
  }
  return [...DEAL_SHEETS];
}

/** Deletes the old sheets; once the first is gone there is no way back, only forward. */
async function removeOld(context: Excel.RequestContext, trail: Trail): Promise<void> {
  const remaining = [...trail.old];
  for (const { id } of trail.old) {
    try {
      context.workbook.worksheets.getItem(id).delete();
      // One at a time: how far it came decides whether there is a way back.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    } catch (error) {
      if (remaining.length === trail.old.length) throw error;
      const left = remaining.map(({ name }) => replacedName(name));
      trail.old = [];
      trail.added = [];
      throw workbookError(error, left);
    }
    remaining.shift();
  }
  trail.old = [];
  trail.added = [];
}
