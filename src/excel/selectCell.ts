import { workbookError } from "./workbookError";

/** Brings a cell to the front and selects it; false where its sheet is no longer there. */
export async function selectCell(sheetName: string, address: string): Promise<boolean> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
      await context.sync();
      if (sheet.isNullObject) return false;
      sheet.activate();
      sheet.getRange(address).select();
      await context.sync();
      return true;
    });
  } catch (error) {
    throw workbookError(error, []);
  }
}
