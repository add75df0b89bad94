import { workbookError } from "./workbookError";

/** The address of the selected cells as a formula writes it, such as "Deals!A14:C40". */
export async function selectedAddress(): Promise<string> {
  try {
    return await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load({ address: true });
      await context.sync();
      return range.address;
    });
  } catch (error) {
    throw workbookError(error, []);
  }
}
