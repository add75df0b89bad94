import { DEAL_SHEETS } from "./dealSheets";

/** Which of the sheets that loading would make are there already, under their names in the workbook. */
export async function clashingSheets(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true });
    await context.sync();
    const ours = DEAL_SHEETS.map((name) => name.toLowerCase());
    return worksheets.items
      .map(({ name }) => name)
      .filter((name) => ours.includes(name.toLowerCase()));
  });
}
