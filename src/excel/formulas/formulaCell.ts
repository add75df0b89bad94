import { inExcel } from "../inExcel";

/** A cell with its formula, or the cell whose formula fills it. */
export interface FormulaCell {
  sheet: string;
  /** Without the sheet, such as "B12". */
  address: string;
  /** As Excel shows it; empty where the cell holds none. */
  formula: string;
  /** What the cell shows. */
  text: string;
  value: unknown;
}

/**
 * The active cell; one that a formula of another cell spills into is that other cell.
 *
 * @throws WorkbookError
 */
export async function readFormulaCell(): Promise<FormulaCell> {
  return inExcel({}, async (context) => {
    const active = context.workbook.getActiveCell();
    const parent = active.getSpillParentOrNullObject();
    parent.load({ address: true });
    await context.sync();
    const cell = parent.isNullObject ? active : parent;
    cell.load({ address: true, formulas: true, text: true, values: true });
    cell.worksheet.load({ name: true });
    await context.sync();
    const [[content]] = cell.formulas as unknown[][];
    return {
      sheet: cell.worksheet.name,
      address: cell.address.slice(cell.address.lastIndexOf("!") + 1),
      formula: typeof content === "string" && content.startsWith("=") ? content : "",
      text: cell.text[0][0],
      value: (cell.values as unknown[][])[0][0],
    };
  });
}

/**
 * Calculates a cell though nothing that it reads has changed, so that its formulas are called once more.
 * Resolves when Excel has taken it in; the calls may come later.
 *
 * @throws WorkbookError
 */
export async function calculateCell({
  sheet,
  address,
}: Pick<FormulaCell, "sheet" | "address">): Promise<void> {
  await inExcel({ waitForEdit: true }, async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).calculate();
    await context.sync();
  });
}
