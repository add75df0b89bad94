import type { Area } from "../../plan/area";
import { entered } from "../../plan/content";
import { withNegatives } from "../../plan/formats";
import { columnLetter } from "../../plan/sheetPlan";
import type { LegArea } from "../../template/legArea";
import type { DealField, LegData } from "../../template/legCells";
import { DEAL_COLUMNS } from "../../template/sheets/dealsSheet";
import type { TemplateNames } from "../../template/templateNames";
import type { LegEdits } from "../../template/update/mergeLegs";
import type { Cell } from "../../template/update/sameContent";
import { WorkbookError } from "../workbookError";
import { restorable, type CellJournal } from "./cellJournal";
import { applyLook } from "../sheets/styles";
import { limit } from "../sheets/writeSheet";

/** The legs' area as it is in the workbook: each row's data, and what would restore it. */
export interface LegRows {
  data: LegData[];
  before: Cell[][];
}

/** Queues the reading of the legs; call the answer after the next sync. */
export function readLegs(context: Excel.RequestContext, legs: LegArea): () => LegRows {
  const { area } = legs;
  const range = legRange(context, area, area.firstRow, area.lastRow);
  range.load({ formulas: true, values: true });
  return () => {
    const formulas = range.formulas as Cell[][];
    return {
      data: formulas.map((row) => legs.data(row)),
      before: restorable(formulas, range.values as Cell[][]),
    };
  };
}

/**
 * Queues the edits of the legs, makes the table as long as they ask, and gives new rows their look.
 *
 * @throws WorkbookError "full"
 */
export function writeLegs(
  context: Excel.RequestContext,
  legs: LegArea,
  names: TemplateNames,
  edits: LegEdits,
  { before }: LegRows,
  journal: CellJournal,
): void {
  const { area } = legs;
  const capacity = area.lastRow - area.firstRow + 1;
  if ([...edits.keys()].some((row) => row >= capacity)) {
    throw new WorkbookError("full", String(capacity));
  }
  const filled = before.map((cells, i) => {
    const edit = edits.get(i);
    return edit === undefined ? hasText(cells) : edit.kind !== "empty";
  });
  const last = area.firstRow + Math.max(0, filled.lastIndexOf(true));
  for (const [i, edit] of edits) {
    const row = area.firstRow + i;
    const range = legRange(context, area, row, row);
    journal.cells.push({ sheet: area.sheet, row: row - 1, column: 0, cells: [before[i]] });
    if (edit.kind === "new") {
      const contents = legs.contents(edit.leg, row);
      range.formulas = [contents.map((one, k) => edit.own?.[area.titles[k]] ?? entered(one))];
    } else if (edit.kind === "empty") range.formulas = [before[i].map(() => "")];
    else {
      for (const [field, content] of Object.entries(edit.fields)) {
        const written = legs.content(field as DealField, content);
        range.getCell(0, area.titles.indexOf(field)).formulas = [[entered(written)]];
      }
    }
  }
  const added = [...edits].filter(([, { kind }]) => kind === "new").map(([i]) => area.firstRow + i);
  for (const [first, end] of runs(added)) dress(context, legs, first, end);
  const table = context.workbook.tables.getItem(names.table);
  const end = columnLetter(area.titles.length - 1);
  table.resize(`A${area.headerRow}:${end}${last}`);
  const imported = [...edits].flatMap(([i, edit]) =>
    edit.kind === "new" && edit.isImported === true ? [area.firstRow + i] : [],
  );
  const sheet = context.workbook.worksheets.getItem(area.sheet);
  for (const [first, to] of runs(imported)) {
    sheet.getRange(`A${first}:B${to}`).format.fill.color = IMPORTED;
  }
}

/** The names of imported legs stand on this blue, those of a preset on the pale yellow of inputs. */
const IMPORTED = "#DDEBF7";

/** The rows as first and last of each block without a gap. */
function runs(rows: readonly number[]): [number, number][] {
  const blocks: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const block = blocks.at(-1);
    if (block?.[1] === row - 1) block[1] = row;
    else blocks.push([row, row]);
  }
  return blocks;
}

/** Whether anything but formulas stands in a row. */
function hasText(cells: readonly Cell[]): boolean {
  return cells.some((cell) => cell !== "" && !String(cell).startsWith("="));
}

/** Gives rows the look of their columns. */
function dress(
  context: Excel.RequestContext,
  { area, options: listed }: LegArea,
  first: number,
  last: number,
): void {
  const sheet = context.workbook.worksheets.getItem(area.sheet);
  DEAL_COLUMNS.forEach(({ look = "formula", format, align, options, limits }, i) => {
    const letter = columnLetter(i);
    const body = sheet.getRange(`${letter}${first}:${letter}${last}`);
    if (format !== undefined) body.numberFormat = withNegatives(format) as unknown as string[][];
    applyLook(body, look);
    if (align !== undefined) body.format.horizontalAlignment = align;
    if (options !== undefined) {
      body.dataValidation.rule = { list: { inCellDropDown: true, source: listed(options) } };
    }
    if (limits !== undefined) limit(body, limits);
  });
}

function legRange(
  context: Excel.RequestContext,
  area: Area,
  first: number,
  last: number,
): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(area.sheet);
  return sheet.getRangeByIndexes(first - 1, 0, last - first + 1, area.titles.length);
}
