import { parseAddress } from "../../formulaText/addresses";
import type { CellValue } from "./cellValue";
import type { Book } from "./book";
import { rangeArea } from "./rangeArea";
import { SheetCells } from "./sheetCells";
import { mapCells } from "../../formulaText/area";

/** What data validation lists for a cell: written out, or the cells that its formula leads to; null where it lists nothing. */
export function listedValues(
  book: Book,
  sheetId: string,
  row: number,
  column: number,
): string[] | null {
  for (const [address, record] of book.facts.of(sheetId).validation) {
    const area = parseAddress(address)?.area;
    if (!area || row < area.startRow || row > area.endRow) continue;
    if (column < area.startColumn || column > area.endColumn) continue;
    const { rule } = record as { rule?: { list?: { source?: unknown; inCellDropDown?: boolean } } };
    if (!rule?.list || rule.list.inCellDropDown === false) continue;
    const { source } = rule.list;
    if (typeof source !== "string") continue;
    return source.startsWith("=")
      ? cellsAt(book, sheetId, source.slice(1))
      : source.split(",").map((text) => text.trim());
  }
  return null;
}

/** The texts of a range or a name; null where the formula is neither. */
function cellsAt(book: Book, sheetId: string, reference: string): string[] | null {
  try {
    const place = rangeArea(book, sheetId, reference);
    const cells = new SheetCells(book, place.sheetId);
    const rows: CellValue[][] = mapCells(place.area, (row, column) => cells.value(row, column));
    return rows
      .flat()
      .map(String)
      .filter((text) => text !== "");
  } catch {
    return null;
  }
}
