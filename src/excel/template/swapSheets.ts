import { inExcel } from "../inExcel";
import { entered } from "../../plan/content";
import { quoted, type Content, type SheetPlan } from "../../plan/sheetPlan";
import { sheetsRenamed } from "../../formulaText/sheetsRenamed";
import { DEALS_TABLE, TEMPLATE_SHEETS } from "../../template/sheetKeys";
import { workbookError } from "../workbookError";
import type { TemplateSheet } from "./oldTemplateSheets";
import { outsideFormulas, reenter } from "./outsideFormulas";
import { newJournal, replacedName, replacedTable, type OldSheet, type Journal } from "./journal";

/**
 * Puts complete new sheets in the place of old ones. The old are renamed first and deleted last of all, so that any
 * refusal before loses nothing; formulas and names elsewhere that lead to the old are entered again and lead to the new.
 *
 * @param plans   what was written, under the names that were free
 * @param inPlace the same under the names it takes over
 */
export async function swapIn(
  context: Excel.RequestContext,
  old: TemplateSheet[],
  plans: readonly SheetPlan[],
  inPlace: readonly SheetPlan[],
  journal: Journal,
): Promise<string[]> {
  const { worksheets } = context.workbook;
  const oldNames = old.map(({ name }) => name);
  const marks = [...oldNames, DEALS_TABLE];
  const sheets = inPlace.map(({ name }) => name);
  const renamed = new Map(
    old.map(({ name, key }) => [name.toLowerCase(), sheets[TEMPLATE_SHEETS.indexOf(key)]]),
  );
  const outside = await outsideFormulas(
    context,
    [...oldNames, ...plans.map(({ name }) => name)],
    marks,
  );
  const theirs = await outsideNames(context, inPlace, marks, journal);
  journal.old.push(...old.map(({ id, name }) => ({ id, name })));
  context.application.suspendApiCalculationUntilNextSync();
  for (const { id, name } of old) worksheets.getItem(id).name = replacedName(name);
  plans.forEach(({ name }, i) => {
    worksheets.getItem(name).name = inPlace[i].name;
  });
  plans.forEach((plan, i) => {
    rewriteNames(worksheets.getItem(inPlace[i].name), plan, inPlace[i]);
  });
  await leadNames(context, inPlace, journal);
  await takeTables(context, plans, inPlace, journal);
  journal.outside = outside;
  journal.outsideNames = theirs;
  reenter(
    context,
    outside.map((one) => ({ ...one, formula: sheetsRenamed(one.formula, renamed) })),
  );
  for (const { name, formula } of theirs)
    context.workbook.names.getItem(name).formula = sheetsRenamed(formula, renamed);
  await context.sync();
  await removeOld(context, journal);
  return sheets;
}

/** The names of the user's own that mention what is replaced, which Excel would have lead to nothing. */
async function outsideNames(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  marks: readonly string[],
  journal: Journal,
): Promise<{ name: string; formula: string }[]> {
  const { names } = context.workbook;
  names.load({ name: true, formula: true });
  await context.sync();
  const ours = new Set(plans.flatMap((plan) => (plan.names ?? []).map(({ name }) => name)));
  const made = new Set(journal.names.map(({ name }) => name));
  const lowered = marks.map((mark) => mark.toLowerCase());
  return names.items
    .filter(({ name }) => !ours.has(name) && !made.has(name))
    .map(({ name, formula }) => ({ name, formula: String(formula) }))
    .filter(({ formula }) => lowered.some((mark) => formula.toLowerCase().includes(mark)));
}

/** Gives the new tables the names of the old, which step aside. */
async function takeTables(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  inPlace: readonly SheetPlan[],
  journal: Journal,
): Promise<void> {
  const { tables } = context.workbook;
  const taking = plans.flatMap(({ table }, i) => {
    const name = inPlace[i].table?.name;
    if (table === undefined || name === undefined || name === table.name) return [];
    return [{ written: table.name, name, before: tables.getItemOrNullObject(name) }];
  });
  await context.sync();
  for (const { written, name, before } of taking) {
    if (!before.isNullObject) {
      journal.tables.push(name);
      before.name = replacedTable(name);
    }
    tables.getItem(written).name = name;
  }
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

/**
 * Deletes the old sheets, to which nothing leads any more. Once the first is gone there is no way back, only forward: what
 * is refused is tried once more, and then named.
 */
async function removeOld(context: Excel.RequestContext, journal: Journal): Promise<void> {
  const remove = async (own: Excel.RequestContext, sheets: readonly OldSheet[]): Promise<void> => {
    own.application.suspendApiCalculationUntilNextSync();
    for (const { id } of sheets) own.workbook.worksheets.getItem(id).delete();
    await own.sync();
  };
  try {
    await remove(context, journal.old);
  } catch (error) {
    const remaining = await stillThere(journal.old);
    if (remaining.length === journal.old.length) throw error;
    forget(journal);
    await inExcel({ waitForEdit: true }, (own) => remove(own, remaining)).catch(async () => {
      const left = (await stillThere(remaining)).map(({ name }) => replacedName(name));
      if (left.length > 0) throw workbookError(error, left);
    });
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
  Object.assign(journal, newJournal());
}
