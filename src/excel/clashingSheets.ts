import { oldTemplateSheets } from "./sheets/swapSheets";

/** Which of the sheets that loading would make are there already, under their names in the workbook. */
export async function clashingSheets(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true, id: true });
    await context.sync();
    return oldTemplateSheets(worksheets.items).map(({ name }) => name);
  });
}
