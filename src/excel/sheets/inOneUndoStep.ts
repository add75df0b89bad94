/** Runs a command on the workbook; its writes are one undo step where Excel has that (ExcelApi 1.20). */
export function inOneUndoStep<T>(
  command: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  const merge = Office.context.requirements.isSetSupported("ExcelApi", "1.20");
  const options = { delayForCellEdit: true, ...(merge ? { mergeUndoGroup: true } : {}) };
  return Excel.run(options, command);
}
