import type { IStyleData } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import type { Book } from "./book";
import type { Table } from "./tableStore";
import { writeStyles } from "./writeCells";

interface Look {
  readonly header: string;
  readonly headerText: string;
  readonly band: string;
}

/** The blues, greys and so on of Excel's table styles, by the last digit's place in their cycle of seven. */
const ACCENTS = ["#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const BANDS = ["#D9D9D9", "#D9E1F2", "#FCE4D6", "#EDEDED", "#FFF2CC", "#DDEBF7", "#E2EFDA"];

/**
 * Draws a table's header and bands as cell formats, because Univer has no table styles. Cells that already
 * have a fill keep it, as direct formatting wins over a table style in Excel.
 */
export async function showTable(book: Book, table: Table): Promise<void> {
  const sheet = book.sheet(table.sheetId);
  await writeStyles(book, table.sheetId, table.area, (row, column) =>
    sheet.getComposedCellStyle(row, column).bg?.rgb ? null : drawn(table, row),
  );
}

/** Draws a table anew after a change of its style; what the old style drew is told by its colour. */
export async function restyleTable(book: Book, before: Table, after: Table): Promise<void> {
  const sheet = book.sheet(before.sheetId);
  await writeStyles(book, before.sheetId, before.area, (row, column) => {
    const old = drawn(before, row);
    const isOurs = old?.bg?.rgb === sheet.getComposedCellStyle(row, column).bg?.rgb;
    if (!old || !isOurs) return null;
    return old.cl ? { bg: null, cl: null } : { bg: null };
  });
  await showTable(book, after);
}

/** What the table's style gives the cells of a row. */
function drawn(table: Table, row: number): IStyleData | null {
  const look = lookOf(table.style);
  if (!look) return null;
  if (row === table.area.startRow) {
    return { bg: { rgb: look.header }, cl: { rgb: look.headerText }, bl: BooleanNumber.TRUE };
  }
  const isBand = table.showBandedRows && (row - table.area.startRow) % 2 === 1;
  return isBand ? { bg: { rgb: look.band } } : null;
}

function lookOf(style: string): Look | null {
  const [, kind, digits] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style) ?? [];
  if (!kind) return null;
  const accent = (Number(digits) - 1) % 7;
  const band = BANDS[accent];
  if (kind === "Light") return { header: band, headerText: "#000000", band };
  return { header: ACCENTS[accent], headerText: "#FFFFFF", band };
}
