import type { Area } from "../../formulaText/area";
import { contains } from "../../formulaText/area";
import type { Book } from "./book";
import { SheetCells } from "./sheetCells";

/** The smallest area within a range that holds every value (and, unless values only, every format). */
export function usedArea(
  { book, sheetId, area }: { book: Book; sheetId: string; area: Area },
  valuesOnly: boolean,
): Area | null {
  const cells = new SheetCells(book, sheetId);
  return cells.usedArea((row, column) => {
    if (!contains(area, row, column)) return false;
    if (cells.value(row, column) !== "") return true;
    const raw = cells.raw(row, column);
    return Boolean(raw?.f ?? raw?.si) || (!valuesOnly && Boolean(raw?.s));
  });
}
