import { workbookError } from "./workbookError";

/** How a command runs in Excel. */
export interface RunOptions {
  /**
   * Merges what it writes into one undo step where Excel can (ExcelApi 1.20). Only for commands all of whose calls
   * can be undone: see learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities. Where Excel says
   * that one cannot, the command is rolled back and runs again without a group.
   */
  undo?: boolean;
  /** Waits until the user has finished editing a cell, instead of failing as "busy". */
  waitForEdit?: boolean;
  /** Undoes what a failed command has written, so that it could run again; returns what it could not restore. */
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
  const run = (): Promise<T> => Excel.run(waitForEdit ? { delayForCellEdit: true } : {}, work);
  try {
    if (!undo || !Office.context.requirements.isSetSupported("ExcelApi", "1.20"))
      return await run();
    // Together with a group the option fails on the web (OfficeDev/office-js issue 6711).
    if (waitForEdit) await editEnded();
    return await Excel.run({ mergeUndoGroup: true }, work);
  } catch (error) {
    const left = (await rollback?.()) ?? [];
    if (!undo || left.length > 0 || !isUndoNotSupported(error)) throw workbookError(error, left);
    return inExcel({ waitForEdit, rollback }, work);
  }
}

/** Whether Excel refused a call because it stood in an undo group. */
export function isUndoNotSupported(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === "UndoNotSupported";
}

/** Resolves once no cell is being edited. */
async function editEnded(): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    context.application.load({ calculationMode: true });
    await context.sync();
  });
}
