import type { ICellData } from "@univerjs/core";
import { excelError } from "../protocol/errors";
import type { Area } from "../../formulaText/area";
import { contains, intersection } from "../../formulaText/area";
import type { Book } from "./book";
import { usedArea } from "./usedArea";
import { writeCells } from "./writeCells";

const CONTENTS: ICellData = { v: null, t: null, f: null, si: null, p: null };
const FORMATS: ICellData = { s: null };

const CLEARED: Readonly<Record<string, ICellData | null | undefined>> = {
  all: { ...CONTENTS, ...FORMATS },
  contents: CONTENTS,
  formats: FORMATS,
  hyperlinks: null,
  removehyperlinks: FORMATS,
};

/** Range.clear, over the cells that hold anything: a whole sheet may be cleared. */
export async function clearRange(
  { book, sheetId, area }: { book: Book; sheetId: string; area: Area },
  applyTo: string,
): Promise<void> {
  const cleared = CLEARED[applyTo.toLowerCase()];
  if (cleared === undefined) throw excelError("InvalidArgument");
  const links = book.facts.of(sheetId).hyperlinks;
  for (const key of links.keys()) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    if (contains(area, row, column) && applyTo.toLowerCase() !== "formats") links.delete(key);
  }
  const used = usedArea({ book, sheetId, area }, false);
  const target = used && intersection(area, used);
  if (cleared && target) await writeCells(book, sheetId, target, () => cleared);
}
