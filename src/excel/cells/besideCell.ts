import { columnLetter, columnNumber } from "../../plan/sheetPlan";

/** How far to the right of a cell its unit is looked for, and how far above that the column's heading. */
const COLUMNS = 12;
const ROWS = 60;
/** Of a sheet, from 0. */
const LAST_COLUMN = 16_383;
const HEADING = /^(units?|单位)$/i;

/**
 * The unit of a cell: the text in its row of the nearest column to the right that is headed "Unit". Any other text
 * beside a number may be a remark.
 */
export async function unitBeside(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  address: string,
): Promise<string | undefined> {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = columnNumber(letters);
  const row = Number(digits);
  if (column === LAST_COLUMN) return undefined;
  const right = columnLetter(Math.min(column + COLUMNS, LAST_COLUMN));
  const place = `${columnLetter(column + 1)}${Math.max(1, row - ROWS)}:${right}${row}`;
  const range = sheet.getRange(place);
  range.load({ values: true });
  await context.sync();
  const rows = range.values as unknown[][];
  const own = rows.at(-1) ?? [];
  const found = own.find((text, c) => {
    if (typeof text !== "string" || text.trim() === "") return false;
    return rows.slice(0, -1).some((above) => HEADING.test(String(above[c]).trim()));
  });
  return typeof found === "string" ? found.trim() : undefined;
}
