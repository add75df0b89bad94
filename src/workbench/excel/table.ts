import { excelError } from "../protocol/errors";
import type { ExcelClass } from "../protocol/excelObject";
import { isExcelObject } from "../protocol/excelObject";
import { clearRange } from "../book/clearRange";
import { rangeArea } from "../book/rangeArea";
import { resizeTable } from "../book/resizeTable";
import { restyleTable } from "../book/tableLook";
import type { Table } from "../book/tableStore";
import { flag, optionalText, text } from "./arguments";
import type { Make, TableTarget } from "./make";
import { readTable, tablePart } from "./tablePart";

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

export const tableClass = (make: Make): ExcelClass<TableTarget> => ({
  name: "Table",
  identity: (target) => ({ Id: readTable(target).id }),
  get: {
    Id: (target) => readTable(target).id,
    Name: (target) => readTable(target).name,
    Style: (target) => readTable(target).style,
    ShowFilterButton: (target) => readTable(target).showFilterButton,
    ShowBandedRows: (target) => readTable(target).showBandedRows,
    ShowHeaders: () => true,
    ShowTotals: () => false,
  },
  set: {
    Name: (target, value) => {
      const name = text(value);
      const taken = target.book.tables.find(name);
      if (!NAME.test(name)) throw excelError("InvalidArgument");
      if (taken && taken.id !== target.tableId) throw excelError("ItemAlreadyExists");
      change(target, { name });
    },
    Style: (target, style) => {
      return restyle(target, { style: optionalText(style) ?? "" });
    },
    ShowFilterButton: (target, shown) => {
      change(target, { showFilterButton: flag(shown) });
    },
    ShowBandedRows: (target, shown) => {
      return restyle(target, { showBandedRows: flag(shown) });
    },
  },
  child: {
    Worksheet: (target) =>
      make.worksheet({ book: target.book, sheetId: readTable(target).sheetId }),
    Rows: make.tableRows,
    Columns: make.tableColumns,
  },
  call: {
    GetRange: (target) => tablePart(make, target, (area) => area),
    GetHeaderRowRange: (target) =>
      tablePart(make, target, (area) => ({ ...area, endRow: area.startRow })),
    GetDataBodyRange: (target) =>
      tablePart(make, target, (area) => ({ ...area, startRow: area.startRow + 1 })),
    Delete: async (target) => {
      const { book } = target;
      const table = readTable(target);
      book.tables.change({ before: table, after: null });
      await clearRange({ book, sheetId: table.sheetId, area: table.area }, "All");
    },
    Resize: ({ book, tableId }, newRange) => {
      const table = readTable({ book, tableId });
      const address: unknown = isExcelObject(newRange) ? newRange.get("Address") : newRange;
      return resizeTable(book, table, rangeArea(book, table.sheetId, text(address)));
    },
    ConvertToRange: (target) => {
      const table = readTable(target);
      const range = tablePart(make, target, (area) => area);
      target.book.tables.change({ before: table, after: null });
      return range;
    },
  },
});

function restyle(target: TableTarget, changes: Partial<Table>): Promise<void> {
  const before = readTable(target);
  change(target, changes);
  return restyleTable(target.book, before, readTable(target));
}

function change(target: TableTarget, changed: Partial<Table>): void {
  const before = readTable(target);
  target.book.tables.change({ before, after: { ...before, ...changed } });
}
