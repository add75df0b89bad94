import { BooleanNumber } from "@univerjs/core";
import { excelError } from "../protocol/errors";
import type { Area } from "./area";
import type { Book } from "./book";
import { writeStyles } from "./writeCells";
import { writeValues } from "./writeValues";

interface Target {
  readonly book: Book;
  readonly sheetId: string;
  readonly area: Area;
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
