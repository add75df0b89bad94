import { workbookError } from "./workbookError";

/** Brings a sheet to the front; false where it is no longer there. */
export async function showSheet(name: string): Promise<boolean> {
  try {
    return await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      await context.sync();
      if (sheet.isNullObject) return false;
      sheet.activate();
      await context.sync();
      return true;
    });
  } catch (error) {
    throw workbookError(error, []);
  }
}
