import { BooleanNumber } from "@univerjs/core";
import {
  SetTabColorCommand,
  SetWorksheetHideCommand,
  SetWorksheetShowCommand,
  ToggleGridlinesCommand,
} from "@univerjs/sheets";
import { excelError } from "../protocol/errors";
import type { ExcelClass } from "../protocol/excelObject";
import { WHOLE_SHEET, cellArea } from "../../formulaText/area";
import { rangeArea } from "../book/rangeArea";
import { activate, stayOnSheet } from "../book/selection";
import { copySheet } from "../book/copySheet";
import { deleteSheet, moveSheet, renameSheet } from "../book/sheets";
import { usedArea } from "../book/usedArea";
import { flag, integer, oneOf, positive, text } from "./arguments";
import type { Make, SheetTarget } from "./make";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;
const POSITIONS = ["None", "Before", "After", "Beginning", "End"] as const;

export const worksheetClass = (make: Make): ExcelClass<SheetTarget> => ({
  name: "Worksheet",
  identity: ({ book, sheetId }) => ({ Id: book.sheet(sheetId).getSheetId() }),
  get: {
    Id: ({ book, sheetId }) => book.sheet(sheetId).getSheetId(),
    Name: ({ book, sheetId }) => book.sheet(sheetId).getName(),
    Position: ({ book, sheetId }) => book.workbook.getSheets().indexOf(book.sheet(sheetId)),
    Visibility: visibility,
    TabColor: ({ book, sheetId }) => (book.sheet(sheetId).getTabColor() ?? "").toUpperCase(),
    ShowGridlines: ({ book, sheetId }) =>
      book.sheet(sheetId).getConfig().showGridlines !== BooleanNumber.FALSE,
  },
  set: {
    Name: ({ book, sheetId }, name) => renameSheet(book, sheetId, text(name)),
    Position: ({ book, sheetId }, position) => moveSheet(book, sheetId, integer(position)),
    Visibility: setVisibility,
    TabColor: ({ book, sheetId }, color) =>
      book.run(SetTabColorCommand.id, {
        subUnitId: sheetId,
        value: color === "" ? null : text(color),
      }),
    // The library reads this property as ShowGridlines and writes it as Gridlines.
    Gridlines: ({ book, sheetId }, shown) => {
      const showGridlines = flag(shown) ? BooleanNumber.TRUE : BooleanNumber.FALSE;
      return book.run(ToggleGridlinesCommand.id, { subUnitId: sheetId, showGridlines });
    },
  },
  child: {
    FreezePanes: make.freezePanes,
    Protection: make.protection,
    Charts: make.charts,
    Shapes: make.shapes,
    PageLayout: make.pageLayout,
    HorizontalPageBreaks: make.horizontalPageBreaks,
    Tables: make.tables,
    Names: make.names,
  },
  call: {
    Activate: ({ book, sheetId }) => activate(book, sheetId),
    Delete: ({ book, sheetId }) => deleteSheet(book, sheetId),
    Copy: async (target, position, relativeTo) => {
      const { book, sheetId } = target;
      const index = copyIndex(target, position, relativeTo);
      return make.worksheet({ book, sheetId: await copySheet(book, sheetId, index) });
    },
    GetRange: (target, address) =>
      make.range({
        ...target,
        ...(address
          ? rangeArea(target.book, target.sheetId, text(address))
          : { area: WHOLE_SHEET }),
      }),
    GetRangeByIndexes: (target, row, column, rows, columns) => {
      const startRow = integer(row);
      const startColumn = integer(column);
      const endRow = startRow + positive(rows) - 1;
      const endColumn = startColumn + positive(columns) - 1;
      return make.range({ ...target, area: { startRow, endRow, startColumn, endColumn } });
    },
    GetCell: (target, row, column) =>
      make.range({ ...target, area: cellArea(integer(row), integer(column)) }),
    // Excel answers with A1 for a blank sheet.
    GetUsedRange: (target, valuesOnly) =>
      make.range({
        ...target,
        area: usedArea({ ...target, area: WHOLE_SHEET }, valuesOnly === true) ?? cellArea(0, 0),
      }),
    GetUsedRangeOrNullObject: (target, valuesOnly) => {
      const area = usedArea({ ...target, area: WHOLE_SHEET }, valuesOnly === true);
      return area && make.range({ ...target, area });
    },
    Calculate: ({ book }) => make.application({ book }).call("Calculate", []),
  },
});

function visibility({ book, sheetId }: SheetTarget): (typeof VISIBILITIES)[number] {
  if (!book.sheet(sheetId).isSheetHidden()) return "Visible";
  return book.facts.of(sheetId).veryHidden ? "VeryHidden" : "Hidden";
}

async function setVisibility(target: SheetTarget, value: unknown): Promise<void> {
  const { book, sheetId } = target;
  const wanted = oneOf(value, VISIBILITIES);
  book.facts.of(sheetId).veryHidden = wanted === "VeryHidden";
  const isHidden = visibility(target) !== "Visible";
  if (isHidden === (wanted !== "Visible")) return;
  const shown = book.workbook.getSheets().filter((sheet) => !sheet.isSheetHidden());
  if (!isHidden && shown.length === 1) throw excelError("InvalidOperation");
  const command = isHidden ? SetWorksheetShowCommand : SetWorksheetHideCommand;
  await stayOnSheet(book, () => book.run(command.id, { subUnitId: sheetId }));
}

function copyIndex({ book, sheetId }: SheetTarget, position: unknown, relativeTo: unknown): number {
  const sheets = book.workbook.getSheets();
  const place = position ? oneOf(position, POSITIONS) : "None";
  if (place === "Beginning") return 0;
  if (place === "End" || place === "None") return sheets.length;
  const anchor = isSheetObject(relativeTo) ? relativeTo.get("Id") : sheetId;
  const index = sheets.findIndex((sheet) => sheet.getSheetId() === anchor);
  return place === "Before" ? index : index + 1;
}

function isSheetObject(value: unknown): value is { get(name: string): unknown } {
  return typeof value === "object" && value !== null && "get" in value;
}
