import { excelError } from "../protocol/errors";
import type { Area } from "../../formulaText/area";
import { contains } from "../../formulaText/area";
import type { Book } from "./book";
import type { Lock } from "./sheetFacts";

type Key = "locked" | "formulaHidden";

/** Whether protection locks a range's cells, or hides their formulas; null where they differ. */
export function lockOf(book: Book, sheetId: string, area: Area, key: Key): boolean | null {
  const first = cellLock(book, sheetId, area.startRow, area.startColumn, key);
  const relevant = book.facts.of(sheetId).locks.length > 0;
  for (let row = area.startRow; relevant && row <= area.endRow; row += 1) {
    for (let column = area.startColumn; column <= area.endColumn; column += 1) {
      if (cellLock(book, sheetId, row, column, key) !== first) return null;
    }
  }
  return first;
}

export function setLock(book: Book, sheetId: string, lock: Lock): void {
  book.facts.of(sheetId).locks.push(lock);
}

/** A protected sheet lets nothing but unlocked cells be changed. */
export function refuseIfProtected(book: Book, sheetId: string, area: Area): void {
  if (!book.facts.of(sheetId).protected) return;
  if (lockOf(book, sheetId, area, "locked") !== false) throw excelError("AccessDenied");
}

function cellLock(book: Book, sheetId: string, row: number, column: number, key: Key): boolean {
  const said = book.facts
    .of(sheetId)
    .locks.filter((lock) => lock[key] !== undefined && contains(lock.area, row, column));
  return said.at(-1)?.[key] ?? key === "locked";
}
