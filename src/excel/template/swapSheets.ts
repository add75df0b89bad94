import { inExcel } from "../inExcel";
import { entered } from "../../plan/content";
import { quoted, type Content, type SheetPlan } from "../../plan/sheetPlan";
import { DEALS_TABLE, SHEET_MARKS, TEMPLATE_SHEETS } from "../../template/sheetKeys";
import { workbookError } from "../workbookError";
import { sheetOf } from "./findTemplate";
import { outsideFormulas, reenter } from "./outsideFormulas";
import { replacedName, type OldSheet, type Journal } from "./journal";

/**
 * The sheets that a new template replaces: those that carry the names of ours and our mark. None where a name is taken
 * by a sheet without the mark: that is somebody else's, and the new sheets get a number.
 */
export function oldTemplateSheets(
  sheets: readonly OldSheet[],
  names: readonly Pick<Excel.NamedItem, "name" | "formula">[],
): OldSheet[] {
  const ours = TEMPLATE_SHEETS.map((name) => name.toLowerCase());
  const marked = new Set(
    names
      .filter(({ name }) => name.toLowerCase().startsWith(SHEET_MARKS.toLowerCase()))
      .map((name) => sheetOf(name).toLowerCase()),
  );
  const named = sheets.filter(({ name }) => ours.includes(name.toLowerCase()));
  const isOurs = ({ name }: OldSheet): boolean => marked.has(name.toLowerCase());
  return named.every(isOurs) ? named.map(({ id, name }) => ({ id, name })) : [];
}

/**
 * Puts complete new sheets in the place of old ones. The old are renamed first and deleted last, so
 * that a refusal in between loses nothing; formulas elsewhere are entered again and point to the new,
 * and the names of scalar inputs lead to the new Inputs sheet.
 *
 * @param plans   what was written, under the names that were free
 * @param inPlace the same under the names it takes over
 */
export async function swapIn(
  context: Excel.RequestContext,
  old: OldSheet[],
  plans: readonly SheetPlan[],
  inPlace: readonly SheetPlan[],
  journal: Journal,
): Promise<string[]> {
  const { worksheets, tables } = context.workbook;
  const oldNames = old.map(({ name }) => name);
  const outside = await outsideFormulas(
    context,
    [...oldNames, ...plans.map(({ name }) => name)],
    [...oldNames, DEALS_TABLE],
  );
  journal.old.push(...old);
  context.application.suspendApiCalculationUntilNextSync();
  for (const { id, name } of old) worksheets.getItem(id).name = replacedName(name);
  plans.forEach(({ name }, i) => {
    worksheets.getItem(name).name = inPlace[i].name;
  });
  plans.forEach((plan, i) => {
    rewriteNames(worksheets.getItem(inPlace[i].name), plan, inPlace[i]);
  });
  await leadNames(context, inPlace, journal);
  await removeOld(context, journal);
  try {
    plans.forEach(({ table }, i) => {
      if (table === undefined) return;
      tables.getItem(table.name).name = inPlace[i].table?.name ?? table.name;
    });
    reenter(context, outside);
    await context.sync();
  } catch (error) {
    throw workbookError(error, [...TEMPLATE_SHEETS]);
  }
  return [...TEMPLATE_SHEETS];
}

/** Excel follows a renamed sheet in references, but neither in texts, nor in those inside formulas, nor in links. */
function rewriteNames(sheet: Excel.Worksheet, written: SheetPlan, inPlace: SheetPlan): void {
  written.blocks.forEach(({ at, rows }, b) => {
    rows.forEach((row, r) => {
      row.forEach((before, c) => {
        const after = inPlace.blocks[b].rows[r][c];
        if (before === after || (isFormula(after) && texts(before) === texts(after))) return;
        sheet.getRange(at).getOffsetRange(r, c).formulas = [[entered(after)]];
      });
    });
  });
  written.links?.forEach(({ to }, i) => {
    const link = inPlace.links?.[i];
    if (link === undefined || link.to === to) return;
    sheet.getRange(link.cell).hyperlink = { documentReference: link.to, screenTip: link.to };
  });
}

function isFormula(content: Content): content is string {
  return typeof content === "string" && content.startsWith("=");
}

/** The texts in a formula, in their order. */
function texts(formula: Content): string {
  return (String(formula).match(/"(?:[^"]|"")*"/g) ?? []).join("");
}

/** Leads every name of the plans to the sheet that has now taken its own name, in the words of that sheet. */
async function leadNames(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  journal: Journal,
): Promise<void> {
  const made = new Set(journal.names.map(({ name }) => name));
  const leading = plans.flatMap((plan) =>
    (plan.names ?? [])
      .filter(({ name }) => !made.has(name))
      .map(({ name, cell, comment }) => ({
        item: context.workbook.names.getItem(name),
        formula: `=${quoted(plan.name)}!${cell}`,
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
