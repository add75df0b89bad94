import { excelError } from "../protocol/errors";
import type { ExcelClass } from "../protocol/excelObject";
import { isExcelObject } from "../protocol/excelObject";
import { addTable } from "../book/addTable";
import { rangeArea } from "../book/rangeArea";
import type { Table } from "../book/tableStore";
import { selection } from "../book/selection";
import { integer, text } from "./arguments";
import type { Make, ScopeTarget } from "./make";
import { orNull } from "./orNull";

export const tableCollectionClass = (make: Make): ExcelClass<ScopeTarget> => {
  const inScope = ({ book, sheetId }: ScopeTarget): readonly Table[] =>
    book.tables.all().filter((table) => sheetId === null || table.sheetId === sheetId);
  const find = (target: ScopeTarget, key: unknown) => {
    const table = target.book.tables.find(text(key));
    if (!table || !inScope(target).includes(table)) throw excelError("ItemNotFound");
    return make.table({ book: target.book, tableId: table.id });
  };
  return {
    name: "TableCollection",
    get: { Count: (target) => inScope(target).length },
    items: (target) =>
      inScope(target).map(({ id }) => make.table({ book: target.book, tableId: id })),
    item: find,
    call: {
      Add: async ({ book, sheetId }, range, hasHeaders) => {
        const address: unknown = isExcelObject(range) ? range.get("Address") : range;
        const where = rangeArea(book, sheetId ?? selection(book).sheetId, text(address));
        const table = await addTable(book, where, hasHeaders === true);
        return make.table({ book, tableId: table.id });
      },
      GetCount: (target) => inScope(target).length,
      GetItemAt: (target, index) => {
        const table = inScope(target).at(integer(index));
        if (!table) throw excelError("InvalidArgument");
        return make.table({ book: target.book, tableId: table.id });
      },
      GetItemOrNullObject: (target, key) => orNull(() => find(target, key)),
    },
  };
};
