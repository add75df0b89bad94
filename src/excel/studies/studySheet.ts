import { inExcel } from "../inExcel";
import { addCharts } from "../sheets/addCharts";
import { writeSheet } from "../sheets/writeSheet";
import type { SheetPlan } from "../../plan/sheetPlan";
import { workbookError } from "../workbookError";

/** The name for a new sheet: as it is where it is free, else with the first number that makes it so. */
export function freeSheetName(wanted: string): Promise<string> {
  return inExcel({}, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true });
    await context.sync();
    const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
    for (let n = 1; ; n++) {
      const name = n === 1 ? wanted : `${wanted} (${n})`;
      if (!taken.has(name.toLowerCase())) return name;
    }
  });
}

/** Adds a complete sheet and shows it; where that fails nothing of it is left. Answers with the sheet's id. */
export async function addStudySheet(
  plan: SheetPlan,
  also: (context: Excel.RequestContext, sheetId: string) => void = () => undefined,
): Promise<string> {
  let id = "";
  try {
    return await inExcel({ undo: true, waitForEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.add(plan.name);
      sheet.load({ id: true });
      await context.sync();
      id = sheet.id;
      writeSheet(context, plan);
      await context.sync();
      await addCharts(context, [plan]);
      also(context, id);
      sheet.activate();
      await context.sync();
      return id;
    });
  } catch (error) {
    throw workbookError(error, await removed(id, plan.name));
  }
}

/** Removes what was begun; answers with the sheet's name where that could not be done. */
async function removed(id: string, name: string): Promise<string[]> {
  if (id === "") return [];
  try {
    await inExcel({}, async (context) => {
      context.workbook.worksheets.getItem(id).delete();
      await context.sync();
    });
    return [];
  } catch {
    return [name];
  }
}
