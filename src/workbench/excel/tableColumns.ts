import { excelError } from "../protocol/errors";
import type { ExcelClass } from "../protocol/excelObject";
import { columnCount } from "../../formulaText/area";
import { SheetCells } from "../book/sheetCells";
import { integer } from "./arguments";
import type { Make, TablePartTarget, TableTarget } from "./make";
import { orNull } from "./orNull";
import { readTable, tablePart } from "./tablePart";

export const tableColumnsClass = (make: Make): ExcelClass<TableTarget> => {
  const count = (target: TableTarget): number => columnCount(readTable(target).area);
  const all = (target: TableTarget) =>
    Array.from({ length: count(target) }, (_, index) => make.tableColumn({ ...target, index }));
  const find = (target: TableTarget, key: unknown) => {
    const found = all(target).find(
      (column, index) => index + 1 === key || column.get("Name") === key,
    );
    if (!found) throw excelError("ItemNotFound");
    return found;
  };
  return {
    name: "TableColumnCollection",
    get: { Count: count },
    items: all,
    item: find,
    call: {
      GetCount: count,
      GetItemAt: (target, index) => find(target, integer(index) + 1),
      GetItemOrNullObject: (target, key) => orNull(() => find(target, key)),
    },
  };
};

export const tableColumnClass = (make: Make): ExcelClass<TablePartTarget> => {
  const column = (target: TablePartTarget, firstRow: number) =>
    tablePart(make, target, (area) => {
      const at = area.startColumn + target.index;
      return { ...area, startRow: area.startRow + firstRow, startColumn: at, endColumn: at };
    });
  return {
    name: "TableColumn",
    identity: ({ index }) => ({ Id: index + 1 }),
    get: {
      Id: ({ index }) => index + 1,
      Index: ({ index }) => index,
      Name: (target) => {
        const { area, sheetId } = readTable(target);
        const cells = new SheetCells(target.book, sheetId);
        return String(cells.value(area.startRow, area.startColumn + target.index));
      },
    },
    call: {
      GetRange: (target) => column(target, 0),
      GetDataBodyRange: (target) => column(target, 1),
    },
  };
};
