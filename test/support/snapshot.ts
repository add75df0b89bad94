/** Every sheet's formulas and values by the sheet's name, read through Excel's own API. */
export async function snapshot(): Promise<Record<string, unknown[][]>> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true });
    await context.sync();
    const used = worksheets.items.map((sheet) => {
      const range = sheet.getUsedRangeOrNullObject(true);
      range.load({ formulas: true });
      return { name: sheet.name, range };
    });
    await context.sync();
    return Object.fromEntries(
      used.map(({ name, range }) => [
        name,
        range.isNullObject ? [] : (range.formulas as unknown[][]),
      ]),
    );
  });
}
