import type { SheetPlan } from "../../plan/sheetPlan";
import { inExcel } from "../inExcel";
import { addCharts } from "../sheets/addCharts";
import { finishSheets } from "../sheets/finishSheets";
import { writeSheet } from "../sheets/writeSheet";

/** A study under way: where it works, and the sheet it has begun. */
export interface StudyRun {
  context: Excel.RequestContext;
  begun?: { id: string; name: string };
}

/**
 * Runs a study as one undo step, so that no step of it leaves trial values in the inputs; where it fails, the sheet
 * it has begun is removed.
 *
 * @throws WorkbookError
 */
export function inStudy<T>(work: (run: StudyRun) => Promise<T>): Promise<T> {
  let begun: StudyRun | undefined;
  const rollback = async (): Promise<string[]> => removed(begun);
  return inExcel({ undo: true, waitForEdit: true, rollback }, (context) => {
    begun = { context };
    return work(begun);
  });
}

/** The name for a new sheet: as it is where it is free, else with the first number that makes it so. */
export async function freeSheetName(
  { context }: Pick<StudyRun, "context">,
  wanted: string,
): Promise<string> {
  const { worksheets } = context.workbook;
  worksheets.load({ name: true });
  await context.sync();
  const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  for (let n = 1; ; n++) {
    const name = n === 1 ? wanted : `${wanted} (${n})`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Adds a complete sheet and shows it; returns its id. */
export async function addStudySheet(run: StudyRun, plan: SheetPlan): Promise<string> {
  const { context } = run;
  const sheet = context.workbook.worksheets.add(plan.name);
  sheet.load({ id: true });
  await context.sync();
  const { id } = sheet;
  run.begun = { id, name: plan.name };
  writeSheet(context, plan);
  await context.sync();
  await addCharts(context, [plan]);
  await finishSheets(context, [plan], plan.name);
  return id;
}

/** Removes a sheet that was begun; returns its name where that could not be done. */
async function removed(run: StudyRun | undefined): Promise<string[]> {
  if (run?.begun === undefined) return [];
  const { id, name } = run.begun;
  try {
    await inExcel({ waitForEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      await context.sync();
      if (!sheet.isNullObject) sheet.delete();
      await context.sync();
    });
    return [];
  } catch {
    return [name];
  }
}
