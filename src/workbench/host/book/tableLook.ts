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
  const look = lookOf(table.style);
  if (!look) return;
  const { area, sheetId } = table;
  const sheet = book.sheet(sheetId);
  await writeStyles(book, sheetId, area, (row, column) => {
    if (sheet.getComposedCellStyle(row, column).bg?.rgb) return null;
    if (row === area.startRow) {
      const cl = { rgb: look.headerText };
      return { bg: { rgb: look.header }, cl, bl: BooleanNumber.TRUE };
    }
    const isBand = table.showBandedRows && (row - area.startRow) % 2 === 1;
    return isBand ? { bg: { rgb: look.band } } : null;
  });
}

function lookOf(style: string): Look | null {
  const [, kind, digits] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style) ?? [];
  if (!kind) return null;
  const accent = (Number(digits) - 1) % 7;
  const band = BANDS[accent];
  if (kind === "Light") return { header: band, headerText: "#000000", band };
  return { header: ACCENTS[accent], headerText: "#FFFFFF", band };
}
