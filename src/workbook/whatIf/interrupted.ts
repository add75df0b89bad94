import { workbookError } from "../workbookError";
import { forgetKept, readKept } from "./store";
import type { Interrupted } from "./types";

/** A scan that did not come to its end, such as when the pane was closed; null where there is none. */
export async function findInterrupted(): Promise<Interrupted | null> {
  return await Excel.run((context) => readKept(context, "interrupted"));
}

/**
 * Gives the inputs back what they held before the scan.
 *
 * @throws WorkbookError what Excel refuses; then what was kept is kept still
 */
export async function restoreInterrupted(): Promise<void> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const kept = await readKept(context, "interrupted");
      if (kept === null) return;
      for (const { sheet, address, content } of kept.cells) {
        const range = context.workbook.worksheets.getItem(sheet).getRange(address);
        range.formulas = [[content]];
      }
      forgetKept(context, "interrupted");
      await context.sync();
    });
  } catch (error) {
    throw workbookError(error, []);
  }
}

/** Leaves the inputs as they are. */
export async function forgetInterrupted(): Promise<void> {
  await Excel.run(async (context) => {
    if ((await readKept(context, "interrupted")) === null) return;
    forgetKept(context, "interrupted");
    await context.sync();
  });
}
