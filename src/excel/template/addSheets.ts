import { quoted, type SheetPlan } from "../../plan/sheetPlan";
import type { Journal } from "./journal";

/**
 * Queues the new sheets, empty, and the names that are not there yet. All of them come before any content,
 * because Excel refuses a formula that points to a sheet it does not know.
 */
export function addSheets(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  known: ReadonlySet<string>,
  journal: Journal,
): Excel.Worksheet[] {
  const { worksheets, names } = context.workbook;
  const sheets = plans.map((plan) => {
    journal.added.push({ name: plan.name });
    const sheet = worksheets.add(plan.name);
    sheet.load({ id: true });
    return sheet;
  });
  for (const plan of plans) {
    for (const { name, cell, comment, isHidden } of plan.names ?? []) {
      if (known.has(name.toLowerCase())) continue;
      journal.names.push({ name });
      const added = names.add(name, `=${quoted(plan.name)}!${cell}`, comment);
      if (isHidden === true) added.visible = false;
    }
  }
  return sheets;
}
