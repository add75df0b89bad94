import { excelError } from "../protocol/errors";
import { columnCount, intersection, rowCount } from "../../formulaText/area";
import { headersOf } from "./addTable";
import type { Book } from "./book";
import type { SheetArea } from "./univerBook";
import { restyleTable } from "./tableLook";
import type { Table } from "./tableStore";
import { writeValues } from "./writeValues";

/** Table.resize: the header row stays where it is, and one row of data at least is left. */
export async function resizeTable(book: Book, table: Table, to: SheetArea): Promise<void> {
  const { area } = to;
  const overlaps = (other: Table): boolean => intersection(other.area, area) !== null;
  const others = book.tables
    .all()
    .filter(({ id, sheetId }) => id !== table.id && sheetId === table.sheetId);
  const isMisplaced =
    to.sheetId !== table.sheetId ||
    area.startRow !== table.area.startRow ||
    !intersection(area, table.area) ||
    rowCount(area) < 2;
  if (isMisplaced || others.some(overlaps)) throw excelError("InvalidArgument");
  const after = { ...table, area };
  if (columnCount(area) !== columnCount(table.area)) {
    const headers = { ...area, endRow: area.startRow };
    await writeValues({ book, sheetId: table.sheetId, area: headers }, [headersOf(book, after)]);
  }
  book.tables.change({ before: table, after });
  await restyleTable(book, table, after);
}
