import { excelError } from "../protocol/errors";
import type { ExcelObject } from "../protocol/excelObject";
import type { Area } from "../../formulaText/area";
import type { Table } from "../book/tableStore";
import type { Make, TableTarget } from "./make";

export function readTable({ book, tableId }: TableTarget): Table {
  const table = book.tables.get(tableId);
  if (!table) throw excelError("ItemNotFound");
  return table;
}

/** A range of the table's sheet, worked out from the table's area. */
export function tablePart(make: Make, target: TableTarget, of: (area: Area) => Area): ExcelObject {
  const { sheetId, area } = readTable(target);
  return make.range({ book: target.book, sheetId, area: of(area) });
}
