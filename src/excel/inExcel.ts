import { workbookError } from "./workbookError";

/** How a command runs in Excel. */
export interface RunOptions {
  /** Merges what it writes into one undo step where Excel can (ExcelApi 1.20). */
  undo?: boolean;
  /** Waits until the user has finished editing a cell, instead of failing as "busy". */
  waitForEdit?: boolean;
  /** Undoes what a failed command has written; returns what it could not restore. */
  rollback?: () => Promise<string[]>;
}

/**
 * The one door to Excel: runs a batch and maps what Excel throws.
 *
 * @throws WorkbookError with what `rollback` could not restore
 */
export async function inExcel<T>(
  { undo = false, waitForEdit = false, rollback }: RunOptions,
  work: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  const merge = undo && Office.context.requirements.isSetSupported("ExcelApi", "1.20");
  const options = {
    ...(waitForEdit ? { delayForCellEdit: true } : {}),
    ...(merge ? { mergeUndoGroup: true } : {}),
  };
  try {
    return await Excel.run(options, work);
  } catch (error) {
    throw workbookError(error, (await rollback?.()) ?? []);
  }
}
