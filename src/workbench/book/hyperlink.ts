import { BooleanNumber } from "@univerjs/core";
import { ExcelError, excelError } from "../protocol/errors";
import type { Area } from "../../formulaText/area";
import type { Book } from "./book";
import { rangeArea } from "./rangeArea";
import { select } from "./selection";
import type { Hyperlink } from "./sheetFacts";
import type { SheetArea } from "./univerBook";
import { writeStyles } from "./writeCells";
import { writeValues } from "./writeValues";

interface Target {
  readonly book: Book;
  readonly sheetId: string;
  readonly area: Area;
}

export function hyperlinkAt(
  book: Book,
  sheetId: string,
  row: number,
  column: number,
): Hyperlink | null {
  return book.facts.of(sheetId).hyperlinks.get(`${row},${column}`) ?? null;
}

/** Goes where a link inside the workbook leads, an address or a name; false where there is no such place (any more). */
export async function followLink(book: Book, { documentReference }: Hyperlink): Promise<boolean> {
  const active = book.activeSheet.getSheetId();
  const place = documentReference ? linkedArea(book, active, documentReference) : null;
  if (place) await select(book, place.sheetId, place.area);
  return place !== null;
}

function linkedArea(book: Book, sheetId: string, reference: string): SheetArea | null {
  try {
    return rangeArea(book, sheetId, reference.replace(/^[#=]/, ""));
  } catch (error) {
    if (error instanceof ExcelError) return null;
    throw error;
  }
}

/** Range.hyperlink: the link is kept, its text written, and the cell made to look like a link. */
export async function setHyperlink(target: Target, link: unknown): Promise<void> {
  if (typeof link !== "object" || link === null) throw excelError("InvalidArgument");
  const { book, sheetId, area } = target;
  const { textToDisplay } = link as { textToDisplay?: unknown };
  if (typeof textToDisplay === "string") await writeValues(target, textToDisplay);
  await writeStyles(book, sheetId, area, () => ({
    cl: { rgb: "#0563C1" },
    ul: { s: BooleanNumber.TRUE },
  }));
  const links = book.facts.of(sheetId).hyperlinks;
  for (let row = area.startRow; row <= area.endRow; row += 1) {
    for (let column = area.startColumn; column <= area.endColumn; column += 1) {
      links.set(`${row},${column}`, link);
    }
  }
}
