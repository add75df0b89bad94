import { excelError } from "../protocol/errors";
import type { ExcelClass } from "../protocol/excelObject";
import { columnCount, rowCount } from "../book/area";
import { clearRange } from "../book/clearRange";
import { SheetCells } from "../book/sheetCells";
import { restyleTable } from "../book/tableLook";
import type { Table } from "../book/tableStore";
import { flag, integer, optionalText, text } from "./arguments";
import type { Make, TablePartTarget, TableTarget } from "./make";
import { orNull } from "./orNull";

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

export const tableClass = (make: Make): ExcelClass<TableTarget> => ({
  name: "Table",
  identity: (target) => ({ Id: read(target).id }),
  get: {
    Id: (target) => read(target).id,
    Name: (target) => read(target).name,
    Style: (target) => read(target).style,
    ShowFilterButton: (target) => read(target).showFilterButton,
    ShowBandedRows: (target) => read(target).showBandedRows,
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
    Worksheet: (target) => make.worksheet({ book: target.book, sheetId: read(target).sheetId }),
    Rows: make.tableRows,
    Columns: make.tableColumns,
  },
  call: {
    GetRange: (target) => part(make, target, (area) => area),
    GetHeaderRowRange: (target) =>
      part(make, target, (area) => ({ ...area, endRow: area.startRow })),
    GetDataBodyRange: (target) =>
      part(make, target, (area) => ({ ...area, startRow: area.startRow + 1 })),
    Delete: async (target) => {
      const { book } = target;
      const table = read(target);
      book.tables.change({ before: table, after: null });
      await clearRange({ book, sheetId: table.sheetId, area: table.area }, "All");
    },
    ConvertToRange: (target) => {
      const table = read(target);
      const range = part(make, target, (area) => area);
      target.book.tables.change({ before: table, after: null });
      return range;
    },
  },
});

export const tableRowsClass = (): ExcelClass<TableTarget> => ({
  name: "TableRowCollection",
  get: { Count: dataRows },
  call: { GetCount: dataRows },
});

export const tableColumnsClass = (make: Make): ExcelClass<TableTarget> => {
  const count = (target: TableTarget): number => columnCount(read(target).area);
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
    part(make, target, (area) => {
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
        const { area, sheetId } = read(target);
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

function read({ book, tableId }: TableTarget): Table {
  const table = book.tables.get(tableId);
  if (!table) throw excelError("ItemNotFound");
  return table;
}

function restyle(target: TableTarget, changes: Partial<Table>): Promise<void> {
  const before = read(target);
  change(target, changes);
  return restyleTable(target.book, before, read(target));
}

function change(target: TableTarget, changed: Partial<Table>): void {
  const before = read(target);
  target.book.tables.change({ before, after: { ...before, ...changed } });
}

function dataRows(target: TableTarget): number {
  return rowCount(read(target).area) - 1;
}

function part(make: Make, target: TableTarget, of: (area: Table["area"]) => Table["area"]) {
  const { sheetId, area } = read(target);
  return make.range({ book: target.book, sheetId, area: of(area) });
}
