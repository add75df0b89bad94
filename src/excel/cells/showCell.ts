import { inExcel } from "../inExcel";

/** Brings a cell to the front and selects it; false where its sheet is gone. */
export function selectCell(sheetName: string, address: string): Promise<boolean> {
  return show(sheetName, address);
}

/** Brings a sheet to the front; false where it is gone. */
export function showSheet(name: string): Promise<boolean> {
  return show(name);
}

function show(sheetName: string, address?: string): Promise<boolean> {
  return inExcel({ waitForEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    await context.sync();
    if (sheet.isNullObject) return false;
    sheet.activate();
    if (address !== undefined) sheet.getRange(address).select();
    await context.sync();
    return true;
  });
}
