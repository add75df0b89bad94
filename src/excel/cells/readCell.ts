import { formatArea, parseAddress } from "../../formulaText/addresses";
import { cellCount } from "../../formulaText/area";
import { inExcel } from "../inExcel";
import { columnLetter, columnNumber } from "../../plan/sheetPlan";
import { reference } from "../../studies/cell";
import { WorkbookError } from "../workbookError";
import type { CellFacts } from "../../studies/types";
import { unitBeside } from "./besideCell";

/** How far to the left of a cell its label is looked for, and how far above it its column's heading. */
const LABEL_REACH = 12;
const HEADING_REACH = 200;
/** More numbers than an axis can sensibly have. */
const MOST_NUMBERS = 1000;

/** The cell that is active. */
export function readActiveCell(): Promise<CellFacts> {
  return inExcel({}, (context) => factsOf(context, context.workbook.getActiveCell()));
}

/**
 * The cell of an address ("D12" on the sheet that is shown, "Inputs!D12") or of a defined name.
 *
 * @throws WorkbookError "no-cell"
 */
export function readCellNamed(text: string): Promise<CellFacts> {
  const wanted = text.trim().replace(/^=/, "");
  return inExcel({}, async (context) => {
    const { names, worksheets } = context.workbook;
    const address = parseAddress(wanted);
    if (address !== null && cellCount(address.area) === 1) {
      const { sheetName, area } = address;
      const found =
        sheetName === null
          ? worksheets.getActiveWorksheet()
          : worksheets.getItemOrNullObject(sheetName);
      await context.sync();
      if (!found.isNullObject) return factsOf(context, found.getRange(formatArea(area)));
    } else if (wanted !== "") {
      const named = names.getItemOrNullObject(wanted);
      await context.sync();
      const range = named.isNullObject ? named : named.getRangeOrNullObject();
      await context.sync();
      if (!range.isNullObject) return factsOf(context, (range as Excel.Range).getCell(0, 0));
    }
    throw new WorkbookError("no-cell", wanted);
  });
}

/** A cell as it is now; undefined where it is gone, as it was where Excel cannot be asked. */
export async function readCellAgain(cell: CellFacts): Promise<CellFacts | undefined> {
  try {
    return await readCellNamed(reference(cell));
  } catch (error) {
    return error instanceof WorkbookError && error.code === "no-cell" ? undefined : cell;
  }
}

/** The cells of the selection, row by row: those that hold numbers or formulas of numbers. */
export function readSelectedCells(): Promise<CellFacts[]> {
  return inExcel({}, async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load({ cellCount: true, values: true, rowCount: true, columnCount: true });
    await context.sync();
    if (range.cellCount > MOST_NUMBERS) {
      throw new WorkbookError("too-large", String(MOST_NUMBERS));
    }
    const cells: CellFacts[] = [];
    for (const [row, values] of (range.values as unknown[][]).entries()) {
      for (const [column, value] of values.entries()) {
        // Few cells are selected; each brings its label from its own surroundings.
        if (value !== "") cells.push(await factsOf(context, range.getCell(row, column)));
      }
    }
    return cells;
  });
}

/** The numbers of the selection, row by row. */
export function readSelectedNumbers(): Promise<number[]> {
  return inExcel({}, async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load({ cellCount: true });
    await context.sync();
    if (range.cellCount > MOST_NUMBERS) {
      throw new WorkbookError("too-large", String(MOST_NUMBERS));
    }
    range.load({ values: true });
    await context.sync();
    return (range.values as unknown[][]).flat().filter((value) => typeof value === "number");
  });
}

async function factsOf(context: Excel.RequestContext, range: Excel.Range): Promise<CellFacts> {
  const { names } = context.workbook;
  range.load({ address: true, formulas: true, values: true, text: true, numberFormat: true });
  range.worksheet.load({ name: true });
  names.load({ name: true, formula: true });
  await context.sync();
  const { worksheet, address } = range;
  const local = address.slice(address.lastIndexOf("!") + 1);
  const here = { sheet: worksheet.name, address: local };
  const unit = await unitBeside(context, worksheet, local);
  const content: unknown = range.formulas[0][0];
  const name = names.items.find(({ formula }) => isSame(String(formula), here));
  return {
    ...here,
    label: (await textBeside(context, worksheet, local)) ?? name?.name ?? plain(here),
    ...(unit === undefined ? {} : { unit }),
    formula: typeof content === "string" && content.startsWith("=") ? content : "",
    value: range.values[0][0] as unknown,
    text: range.text[0][0],
    numberFormat: String(range.numberFormat[0][0]),
  };
}

/** Whether a name's formula leads to just this cell. */
function isSame(formula: string, cell: Pick<CellFacts, "sheet" | "address">): boolean {
  const address = parseAddress(formula.slice(1));
  return (
    address?.sheetName?.toLowerCase() === cell.sheet.toLowerCase() &&
    formatArea(address.area) === cell.address
  );
}

const plain = ({ sheet, address }: Pick<CellFacts, "sheet" | "address">): string =>
  `${sheet} ${address}`;

/**
 * What stands beside a cell without a gap: the text to its left; in a table the text at the start of its row and
 * the heading of its column.
 */
async function textBeside(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  address: string,
): Promise<string | undefined> {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = columnNumber(letters);
  const row = Number(digits);
  const left =
    column === 0
      ? null
      : `${columnLetter(Math.max(0, column - LABEL_REACH))}${row}:${columnLetter(column - 1)}${row}`;
  const above =
    row === 1 ? null : `${letters}${Math.max(1, row - HEADING_REACH)}:${letters}${row - 1}`;
  const ranges = [left, above].map((place) => (place === null ? null : sheet.getRange(place)));
  for (const range of ranges) range?.load({ values: true });
  await context.sync();
  const [toLeft, upwards] = ranges.map((range) =>
    ((range?.values ?? []) as unknown[][]).flat().reverse(),
  );
  const beside = withoutGap(toLeft);
  if (beside.length === 1 && isLabel(beside[0])) return beside[0];
  // Between the start of a row and the cell there may be other texts, a unit or a state.
  // The heading is the first text of the column: others above the cell are results, such as "never".
  const texts = [beside.filter(isLabel).at(-1), withoutGap(upwards).filter(isLabel).at(-1)];
  const found = texts.filter((text) => text !== undefined);
  return found.length === 0 ? undefined : found.join(", ");
}

/** The cells that follow each other without a blank. */
function withoutGap(cells: readonly unknown[]): readonly unknown[] {
  const gap = cells.indexOf("");
  return cells.slice(0, gap < 0 ? cells.length : gap);
}

function isLabel(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "" && !value.startsWith("#");
}
