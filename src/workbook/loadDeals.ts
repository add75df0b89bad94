import { presetDeals, type PresetId } from "../data";
import { dealSheetPlans, freeNames } from "./dealSheets";
import { oldDealSheets, swapIn } from "./excel/swapSheets";
import { goBack, type Trail } from "./excel/trail";
import { writeSheet } from "./excel/writeSheet";
import { WorkbookError, workbookError } from "./workbookError";

export type Placement = "replace" | "beside";

export interface Progress {
  done: number;
  total: number;
  step: "prepare" | "deals" | "circularity" | "gpu" | "finish";
}

export interface LoadOptions {
  placement: Placement;
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal;
}

export interface LoadedDeals {
  /** The names of the new sheets, in their order. */
  sheets: string[];
}

const STEPS: Progress["step"][] = ["prepare", "deals", "circularity", "gpu", "finish"];

/**
 * Writes a preset's sheets, one batch a sheet and one undo step in all where Excel has that.
 * The new sheets are complete before an old one is touched; on failure or cancel they are removed
 * again, and the workbook is as it was.
 *
 * @throws WorkbookError
 */
export async function loadDeals(preset: PresetId, options: LoadOptions): Promise<LoadedDeals> {
  const undo = Office.context.requirements.isSetSupported("ExcelApi", "1.20");
  const run = { delayForCellEdit: true, ...(undo ? { mergeUndoGroup: true } : {}) };
  const trail: Trail = { added: [], old: [] };
  try {
    return await Excel.run(run, (context) => writeDeals(context, preset, options, trail));
  } catch (error) {
    throw workbookError(error, await goBack(trail));
  }
}

async function writeDeals(
  context: Excel.RequestContext,
  preset: PresetId,
  { placement, onProgress, signal }: LoadOptions,
  trail: Trail,
): Promise<LoadedDeals> {
  const step = (done: number): void => {
    if (signal?.aborted === true) throw new WorkbookError("cancelled", "");
    onProgress?.({ done, total: STEPS.length, step: STEPS[done] });
  };
  step(0);
  const { worksheets, tables } = context.workbook;
  worksheets.load({ name: true, id: true });
  tables.load({ name: true });
  await context.sync();
  const names = freeNames(
    worksheets.items.map(({ name }) => name),
    tables.items.map(({ name }) => name),
  );
  const old = placement === "replace" ? oldDealSheets(worksheets.items) : [];
  for (const [i, plan] of dealSheetPlans(presetDeals(preset), preset, names).entries()) {
    step(i + 1);
    context.application.suspendScreenUpdatingUntilNextSync();
    const entry: Trail["added"][number] = { name: plan.name };
    trail.added.push(entry);
    const sheet = writeSheet(context, plan);
    sheet.load({ id: true });
    // One batch a sheet: the user sees progress and can cancel between two.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    entry.id = sheet.id;
  }
  step(STEPS.length - 1);
  const sheets = old.length > 0 ? await swapIn(context, old, names, trail) : [...names.sheets];
  context.workbook.worksheets.getItem(sheets[0]).activate();
  await context.sync();
  return { sheets };
}
