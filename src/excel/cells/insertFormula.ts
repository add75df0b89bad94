import { inExcel } from "../inExcel";

/** Where a formula went, or would go. */
export interface Insertion {
  address: string;
  /** What the cell holds that was not overwritten; empty where the formula was written. */
  occupied: string;
}

/**
 * Writes a formula into the active cell, as one undo step. A cell that holds something is left as it is, unless
 * it was agreed to overwrite just that cell.
 *
 * @throws WorkbookError
 */
export async function insertFormula(formula: string, agreed?: string): Promise<Insertion> {
  return inExcel({ undo: true, waitForEdit: true }, async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load({ address: true, formulas: true });
    await context.sync();
    const [[content]] = cell.formulas as unknown[][];
    const { address } = cell;
    if (content !== "" && address !== agreed) return { address, occupied: String(content) };
    cell.formulas = [[formula]];
    await context.sync();
    return { address, occupied: "" };
  });
}
