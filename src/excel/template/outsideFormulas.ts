/** A formula on a sheet that stays, to be entered again when the sheet it points to has been replaced. */
export interface OutsideFormula {
  sheet: string;
  row: number;
  column: number;
  formula: string;
}

/**
 * Finds the formulas, on sheets that are not ours, that mention one of the marks (names of sheets and
 * tables about to be replaced). Deleting a sheet turns them into #REF!; entered again once the new sheet
 * has the name, they point to it. A mention too many does no harm: the formula is entered as it was.
 */
export async function outsideFormulas(
  context: Excel.RequestContext,
  ours: string[],
  marks: string[],
): Promise<OutsideFormula[]> {
  const { worksheets } = context.workbook;
  worksheets.load({ name: true });
  await context.sync();
  const staying = worksheets.items.filter(({ name }) => !ours.includes(name));
  const used = staying.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load({ formulas: true, rowIndex: true, columnIndex: true });
    return { sheet: sheet.name, range };
  });
  await context.sync();
  return used.flatMap(({ sheet, range }) =>
    range.isNullObject ? [] : pointing(sheet, range, marks),
  );
}

/** Queues the formulas to be entered again. */
export function reenter(context: Excel.RequestContext, formulas: OutsideFormula[]): void {
  for (const { sheet, row, column, formula } of formulas) {
    context.workbook.worksheets.getItem(sheet).getCell(row, column).formulas = [[formula]];
  }
}

function pointing(
  sheet: string,
  { formulas, rowIndex, columnIndex }: Excel.Range,
  marks: string[],
): OutsideFormula[] {
  const lowered = marks.map((mark) => mark.toLowerCase());
  const found: OutsideFormula[] = [];
  (formulas as unknown[][]).forEach((cells, i) => {
    cells.forEach((cell, j) => {
      if (typeof cell !== "string" || !cell.startsWith("=")) return;
      const text = cell.toLowerCase();
      if (!lowered.some((mark) => text.includes(mark))) return;
      found.push({ sheet, row: rowIndex + i, column: columnIndex + j, formula: cell });
    });
  });
  return found;
}
