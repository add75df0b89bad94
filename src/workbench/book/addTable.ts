import { excelError } from "../protocol/errors";
import { columnCount, intersection, rowCount } from "../../formulaText/area";
import type { Book } from "./book";
import type { SheetArea } from "./univerBook";
import { SheetCells } from "./sheetCells";
import type { Table } from "./tableStore";
import { showTable } from "./tableLook";
import { writeValues } from "./writeValues";

/** Makes a table of cells that have their headers in the first row. */
export async function addTable(book: Book, where: SheetArea, hasHeaders: boolean): Promise<Table> {
  const { sheetId, area } = where;
  if (!hasHeaders) {
    throw excelError(
      "ApiNotFound",
      "Workbench does not support TableCollection.add without headers",
    );
  }
  const isTaken = book.tables
    .all()
    .some((table) => table.sheetId === sheetId && intersection(table.area, area));
  if (isTaken) throw excelError("InvalidArgument", "A table can't overlap another table.");
  const headed = rowCount(area) > 1 ? area : { ...area, endRow: area.startRow + 1 };
  const table: Table = {
    id: book.tables.nextId(),
    name: book.tables.nextName(),
    sheetId,
    area: headed,
    style: "TableStyleMedium2",
    showFilterButton: true,
    showBandedRows: true,
  };
  const headers = headersOf(book, table);
  await writeValues({ book, sheetId, area: { ...headed, endRow: headed.startRow } }, [headers]);
  book.tables.change({ before: null, after: table });
  await showTable(book, table);
  return table;
}

/** Headers are text, none blank and no two alike, as Excel makes them. */
export function headersOf(book: Book, { sheetId, area }: Table): string[] {
  const cells = new SheetCells(book, sheetId);
  const taken = new Set<string>();
  return Array.from({ length: columnCount(area) }, (_, index) => {
    const given = cells.text(area.startRow, area.startColumn + index) || `Column${index + 1}`;
    let header = given;
    for (let number = 2; taken.has(header.toLowerCase()); number += 1) header = `${given}${number}`;
    taken.add(header.toLowerCase());
    return `'${header}`;
  });
}
