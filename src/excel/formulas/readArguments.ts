import { formatArea, parseAddress } from "../../formulaText/addresses";
import { constantOf } from "../../formulaText/constants";
import { inExcel } from "../inExcel";

/** More cells than a preview should have to read. */
const MOST_CELLS = 100_000;
const NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** What an argument hands over: one value, or the rows of a range; null where nothing is given. */
export type ArgumentCells = { cells: unknown } | undefined;

/**
 * What the arguments of a formula hand over, without the formula being in a cell: constants, and cells, ranges and
 * names that are read from the workbook. Undefined where only Excel can calculate it, where there is no such place,
 * or where the cells are too many.
 *
 * @param texts  as a formula on the sheet that is shown has them; "" = left out
 * @throws WorkbookError
 */
export async function readArguments(texts: readonly string[]): Promise<ArgumentCells[]> {
  const constants = texts.map((text) => {
    const cells = constantOf(text);
    return cells === undefined ? undefined : { cells };
  });
  if (constants.every((constant) => constant !== undefined)) return constants;
  return inExcel({}, async (context) => {
    const places = texts.map((text, i) =>
      constants[i] === undefined ? placeOf(context, text.trim()) : undefined,
    );
    await context.sync();
    const ranges = places.map((place) => (place === undefined ? undefined : rangeAt(place)));
    for (const range of ranges) range?.load({ cellCount: true });
    await context.sync();
    const small = ranges.map((range) =>
      range?.isNullObject === false && range.cellCount <= MOST_CELLS ? range : undefined,
    );
    for (const range of small) range?.load({ values: true, valueTypes: true });
    await context.sync();
    return small.map((range, i) => (range === undefined ? constants[i] : handed(range)));
  });
}

type Place = { sheet: Excel.Worksheet; address: string } | { name: Excel.NamedItem };

/** Where a reference or a name leads; known only after the next sync. */
function placeOf(context: Excel.RequestContext, text: string): Place | undefined {
  const { worksheets, names } = context.workbook;
  const address = parseAddress(text);
  if (address !== null) {
    const { sheetName, area } = address;
    const sheet =
      sheetName === null
        ? worksheets.getActiveWorksheet()
        : worksheets.getItemOrNullObject(sheetName);
    sheet.load({ name: true });
    return { sheet, address: formatArea(area) };
  }
  if (!NAME.test(text)) return undefined;
  const name = names.getItemOrNullObject(text);
  name.load({ name: true });
  return { name };
}

function rangeAt(place: Place): Excel.Range | undefined {
  if ("name" in place)
    return place.name.isNullObject ? undefined : place.name.getRangeOrNullObject();
  return place.sheet.isNullObject ? undefined : place.sheet.getRange(place.address);
}

function handed(range: Excel.Range): { cells: unknown } {
  const rows = (range.values as unknown[][]).map((row, r) =>
    row.map((value, c) =>
      range.valueTypes[r][c] === Excel.RangeValueType.error
        ? { type: "Error", basicValue: value }
        : value,
    ),
  );
  return { cells: rows.length === 1 && rows[0].length === 1 ? rows[0][0] : rows };
}
