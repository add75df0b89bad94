import { inExcel } from "../inExcel";
import { findTemplate } from "./findTemplate";
import { legArea, type LegArea } from "../../template/legArea";
import { DEAL_DATA } from "../../template/legCells";
import type { Cell } from "../../template/update/sameContent";

/** The header that an import knows: what was published is a leg's amount. */
const HEADER = DEAL_DATA.map((field) => (field === "Published" ? "Amount" : field));

/**
 * The deals of the loaded template as a table of values, a header first; rows that hold nothing are left out.
 *
 * @throws WorkbookError
 */
export async function readDeals(): Promise<Cell[][]> {
  return inExcel({ undo: true, waitForEdit: true }, async (context) => {
    const { preset, names, data } = await findTemplate(context);
    return dealsTable(context, legArea(preset, names, data));
  });
}

/** The same, where the template has been found. */
export async function dealsTable(
  context: Excel.RequestContext,
  { area, data }: LegArea,
): Promise<Cell[][]> {
  const range = context.workbook.worksheets
    .getItem(area.sheet)
    .getRangeByIndexes(area.firstRow - 1, 0, area.lastRow - area.firstRow + 1, area.titles.length);
  range.load({ values: true });
  await context.sync();
  const rows = (range.values as Cell[][]).map((cells) => {
    const leg = data(cells);
    return DEAL_DATA.map((field) => leg[field]);
  });
  return [HEADER, ...rows.filter((row) => row.some((cell) => cell !== ""))];
}
