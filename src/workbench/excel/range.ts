import { excelError } from "../protocol/errors";
import type { ExcelClass } from "../protocol/excelObject";
import { formatAddress } from "../../formulaText/addresses";
import {
  cellArea,
  cellCount,
  columnCount,
  isInsideSheet,
  mapCells,
  rowCount,
  type Area,
} from "../../formulaText/area";
import { areaBox } from "../book/areaBox";
import { valueType } from "../book/cellValue";
import { clearRange } from "../book/clearRange";
import { select } from "../book/selection";
import { SheetCells, GENERAL } from "../book/sheetCells";
import { setHyperlink } from "../book/hyperlink";
import { writeValues, readMatrix } from "../book/writeValues";
import { integer, optionalText } from "./arguments";
import type { Make, RangeTarget } from "./make";
import { rangeNavigation } from "./rangeNavigation";
import type { Book } from "../book/book";
import { clipToSheet, writeStyles } from "../book/writeCells";
import { AddWorksheetMergeCommand, RemoveWorksheetMergeCommand } from "@univerjs/sheets";

/** Excel answers null instead of a 2-D array for more cells than it is willing to send. */
const MOST_CELLS = 5_000_000;
const POINTS_A_PIXEL = 3 / 4;

export const rangeClass = (make: Make): ExcelClass<RangeTarget> => ({
  name: "Range",
  keepable: true,
  get: {
    Address: ({ book, sheetId, area }) => formatAddress(book.sheet(sheetId).getName(), area),
    RowIndex: ({ area }) => area.startRow,
    ColumnIndex: ({ area }) => area.startColumn,
    RowCount: ({ area }) => rowCount(area),
    ColumnCount: ({ area }) => columnCount(area),
    Left: (target) => corner(target).left * POINTS_A_PIXEL,
    Top: (target) => corner(target).top * POINTS_A_PIXEL,
    CellCount: ({ area }) => cellCount(area),
    Values: (target) => cells(target, (sheet, row, column) => sheet.value(row, column)),
    Formulas: (target) => cells(target, (sheet, row, column) => sheet.formula(row, column)),
    Text: (target) => cells(target, (sheet, row, column) => sheet.text(row, column)),
    ValueTypes: (target) =>
      cells(target, (sheet, row, column) => valueType(sheet.value(row, column))),
    NumberFormat: (target) =>
      cells(target, (sheet, row, column) => sheet.numberFormat(row, column)),
    HasSpill: (target) => spillOf(target) !== null,
    IsEntireRow: ({ area }) => columnCount(area) === 16_384,
    IsEntireColumn: ({ area }) => rowCount(area) === 1_048_576,
    Hyperlink: ({ book, sheetId, area }) =>
      book.facts.of(sheetId).hyperlinks.get(`${area.startRow},${area.startColumn}`) ?? null,
  },
  set: {
    Values: writeValues,
    Formulas: writeValues,
    NumberFormat: writeNumberFormats,
    Hyperlink: setHyperlink,
  },
  child: {
    Worksheet: make.worksheet,
    Format: make.rangeFormat,
    DataValidation: make.dataValidation,
    ConditionalFormats: make.conditionalFormats,
  },
  call: {
    ...rangeNavigation(make),
    Clear: (target, applyTo) => clearRange(target, optionalText(applyTo) ?? "All"),
    Select: ({ book, sheetId, area }) => select(book, sheetId, area),
    Merge: (target, across) => mergeCells(target, across === true),
    Unmerge: unmergeCells,
    // The library asks before it sends a large matrix in parts.
    _ValidateArraySize: ({ area }, rows, columns) => {
      if (integer(rows) === rowCount(area) && integer(columns) === columnCount(area)) return;
      throw excelError("InvalidArgument");
    },
    Calculate: ({ book, sheetId, area }) => {
      book.calculateAfresh(mapCells(area, (row, column) => ({ sheetId, row, column })).flat());
    },
    GetSpillingToRange: (target) => {
      const area = spillOf(target);
      if (!area) throw excelError("ItemNotFound");
      return make.range({ ...target, area });
    },
    GetSpillParentOrNullObject: (target) => {
      const { book, sheetId, area } = target;
      const parent = new SheetCells(book, sheetId).spillParent(area.startRow, area.startColumn);
      return parent && make.range({ ...target, area: cellArea(parent.row, parent.column) });
    },
    GetSpillingToRangeOrNullObject: (target) => {
      const area = spillOf(target);
      return area && make.range({ ...target, area });
    },
  },
});

/** Where the range begins, in pixels. */
function corner({ book, sheetId, area }: RangeTarget) {
  return areaBox(book, sheetId, cellArea(area.startRow, area.startColumn));
}

function spillOf({ book, sheetId, area }: RangeTarget) {
  return new SheetCells(book, sheetId).spillArea(area.startRow, area.startColumn);
}

function cells<T>(
  { book, sheetId, area }: RangeTarget,
  read: (sheet: SheetCells, row: number, column: number) => T,
): T[][] | null {
  if (!isInsideSheet(area)) throw excelError("InvalidArgument");
  if (cellCount(area) > MOST_CELLS) return null;
  const sheet = new SheetCells(book, sheetId);
  return mapCells(area, (row, column) => read(sheet, row, column));
}

async function writeNumberFormats(
  { book, sheetId, area }: { book: Book; sheetId: string; area: Area },
  formats: unknown,
): Promise<void> {
  const formatAt = readMatrix(area, formats);
  const target = Array.isArray(formats) ? area : clipToSheet(book, sheetId, area);
  await writeStyles(book, sheetId, target, (row, column) => {
    const pattern = formatAt(row, column);
    if (pattern === null || pattern === undefined) return null;
    if (typeof pattern !== "string") throw excelError("InvalidArgument");
    return { n: pattern === GENERAL ? null : { pattern } };
  });
}

interface Target {
  readonly book: Book;
  readonly sheetId: string;
  readonly area: Area;
}

async function mergeCells({ book, sheetId, area }: Target, across: boolean): Promise<void> {
  const selections: Area[] = [];
  if (across) {
    for (let row = area.startRow; row <= area.endRow; row += 1) {
      selections.push({ ...area, startRow: row, endRow: row });
    }
  } else selections.push(area);
  await book.run(AddWorksheetMergeCommand.id, {
    subUnitId: sheetId,
    selections,
    defaultMerge: true,
  });
}

async function unmergeCells({ book, sheetId, area }: Target): Promise<void> {
  if (book.sheet(sheetId).getMergeData().length === 0) return;
  await book.run(RemoveWorksheetMergeCommand.id, { subUnitId: sheetId, ranges: [area] });
}
