import { formatCell, parseAddress } from "../../formulaText/addresses";
import { tokens } from "../../formulaText/tokens";
import { inExcel } from "../inExcel";
import type { FormulaCell } from "./formulaCell";

/** More references than anybody follows; the first are the ones a reader meets first. */
const MOST_REFERENCES = 20;
/** Larger ranges are data: nobody follows them cell by cell. */
const MOST_CELLS = 2000;
/** Cells with a formula that are named of one range. */
const MOST_OF_RANGE = 6;

/**
 * The cells that a formula refers to directly, in the order in which it does: single cells as they are, of a range
 * those that hold a formula. References into other workbooks and names of no cells are left out.
 *
 * @throws WorkbookError
 */
export function readPrecedents({
  sheet,
  formula,
}: Pick<FormulaCell, "sheet" | "formula">): Promise<FormulaCell[]> {
  const written = tokens(formula)
    .filter(({ kind }) => kind === "reference" || kind === "name")
    .slice(0, MOST_REFERENCES);
  if (written.length === 0) return Promise.resolve([]);
  return inExcel({}, async (context) => {
    const { worksheets, names } = context.workbook;
    const places = written.map(({ kind, text }) => {
      if (kind === "name") return { name: names.getItemOrNullObject(text), address: "" };
      const { sheetName } = parseAddress(text) ?? { sheetName: null };
      return {
        sheet: worksheets.getItemOrNullObject(sheetName ?? sheet),
        address: text.slice(text.lastIndexOf("!") + 1),
      };
    });
    await context.sync();
    const ranges = places.flatMap((place) => {
      if (place.sheet !== undefined)
        return place.sheet.isNullObject ? [] : [place.sheet.getRange(place.address)];
      return place.name.isNullObject ? [] : [place.name.getRangeOrNullObject()];
    });
    for (const range of ranges) range.load({ cellCount: true });
    await context.sync();
    const small = ranges.filter((range) => !range.isNullObject && range.cellCount <= MOST_CELLS);
    for (const range of small) {
      range.load({ formulas: true, text: true, values: true, rowIndex: true, columnIndex: true });
      range.worksheet.load({ name: true });
    }
    await context.sync();
    const cells = small.flatMap(cellsOf);
    return [...new Map(cells.map((cell) => [`${cell.sheet}!${cell.address}`, cell])).values()];
  });
}

function cellsOf(range: Excel.Range): FormulaCell[] {
  const { rowIndex, columnIndex, worksheet } = range;
  const cells = (range.formulas as unknown[][]).flatMap((row, r) =>
    row.map((content, c): FormulaCell => ({
      sheet: worksheet.name,
      address: formatCell(rowIndex + r, columnIndex + c),
      formula: typeof content === "string" && content.startsWith("=") ? content : "",
      text: range.text[r][c],
      value: (range.values as unknown[][])[r][c],
    })),
  );
  if (cells.length === 1) return cells;
  return cells.filter(({ formula }) => formula !== "").slice(0, MOST_OF_RANGE);
}
