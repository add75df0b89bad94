import type { Worksheet as FileSheet } from "@cj-tech-master/excelts";
import { type Worksheet, BooleanNumber } from "@univerjs/core";
import { formatArea } from "../../../formulaText/addresses";
import { cellArea, type Area, columnCount, rowCount } from "../../../formulaText/area";
import type { Book } from "../../book/book";
import { toFileColor } from "../style/fileColor";
import type { SheetToSave } from "./sheetToSave";
import { saveCells } from "./saveCells";
import { saveCharts } from "./saveCharts";
import { saveConditionalFormats } from "./saveConditionalFormats";
import { savePageLayout } from "./savePageLayout";
import { saveValidations } from "./saveValidations";
import { pictureBox } from "../../book/pictures/pictureBox";
import { toFileStyle } from "../style/toFileStyle";
import { toFileWidth, toPoints } from "../sizes";
import { filledFormula } from "../../../formulaText/references";
import { SheetCells } from "../../book/sheetCells";
import { storedFormula } from "../formula/storedFormula";

/** One sheet with all that is on it. Tables before cells: the library writes a table's cells too. */
export function saveSheet(from: SheetToSave): void {
  const { book, file, sheet, namespace } = from;
  const to = file.addWorksheet(sheet.getName(), {
    state: stateOf(book, sheet),
    views: [viewOf(sheet)],
  });
  const tabColor = sheet.getTabColor();
  if (tabColor) to.properties.tabColor = toFileColor(tabColor);
  saveSizes(sheet, to);
  saveTables(from, to);
  saveCells(from, to);
  saveValidations(book.facts.of(sheet.getSheetId()), namespace, to);
  saveConditionalFormats(from, to);
  savePageLayout(from, to);
  saveCharts(from, to);
  savePictures(from, to);
}

function stateOf(book: Book, sheet: Worksheet): FileSheet["state"] {
  if (!sheet.isSheetHidden()) return "visible";
  return book.facts.of(sheet.getSheetId()).veryHidden ? "veryHidden" : "hidden";
}

function viewOf(sheet: Worksheet): FileSheet["views"][number] {
  const showGridLines = sheet.getConfig().showGridlines !== BooleanNumber.FALSE;
  const { xSplit, ySplit } = sheet.getFreeze();
  if (xSplit <= 0 && ySplit <= 0) return { state: "normal", style: undefined, showGridLines };
  const topLeftCell = formatArea(cellArea(Math.max(0, ySplit), Math.max(0, xSplit)));
  return { state: "frozen", xSplit, ySplit, topLeftCell, showGridLines };
}

/** The pictures of a sheet. The library has no place for their names and descriptions. */
function savePictures({ book, file, sheet }: SheetToSave, to: FileSheet): void {
  for (const picture of book.pictures.on(sheet.getSheetId())) {
    const { left, top, width, height } = pictureBox(picture);
    const id = file.addImage({ base64: picture.base64, extension: "png" });
    to.addImage(id, { pos: { x: left, y: top }, ext: { width, height } });
  }
}

/** Widths, heights, hidden rows and columns, and the looks of whole columns. */
function saveSizes(sheet: Worksheet, to: FileSheet): void {
  const { defaultColumnWidth, defaultRowHeight, columnData, rowData } = sheet.getConfig();
  to.properties.defaultColWidth = toFileWidth(defaultColumnWidth);
  to.properties.defaultRowHeight = toPoints(defaultRowHeight);
  for (const key of Object.keys(columnData)) {
    const index = Number(key);
    const column = to.getColumn(index + 1);
    column.width = toFileWidth(sheet.getColumnWidth(index));
    column.hidden = columnData[index].hd === BooleanNumber.TRUE;
    const style = sheet.getColumnStyle(index);
    if (style && typeof style === "object") column.style = toFileStyle(style);
  }
  for (const key of Object.keys(rowData)) {
    const index = Number(key);
    const { h, ia, hd } = rowData[index];
    // Heights that follow from the text are left to the program that opens the file.
    if (h !== undefined && ia === BooleanNumber.FALSE) to.getRow(index + 1).height = toPoints(h);
    if (hd === BooleanNumber.TRUE) to.getRow(index + 1).hidden = true;
  }
}

function saveTables({ book, sheet, namespace }: SheetToSave, to: FileSheet): void {
  const cells = new SheetCells(book, sheet.getSheetId());
  for (const table of book.tables.all()) {
    if (table.sheetId !== sheet.getSheetId()) continue;
    const { area } = table;
    const columns = Array.from({ length: columnCount(area) }, (_, index) => ({
      name: String(cells.value(area.startRow, area.startColumn + index)),
      filterButton: table.showFilterButton,
      ...columnFormula(cells, area, area.startColumn + index, namespace),
    }));
    to.addTable({
      name: table.name,
      ref: formatArea(cellArea(area.startRow, area.startColumn)),
      headerRow: true,
      columns,
      // The rows themselves are written with the other cells.
      rows: Array.from({ length: rowCount(area) - 1 }, () => columns.map(() => null)),
      style: { theme: table.style, showRowStripes: table.showBandedRows },
    });
  }
}

/** The formula that all rows of a table's column share, which rows that are added get too; none where they differ. */
function columnFormula(
  cells: SheetCells,
  area: Area,
  column: number,
  namespace: string,
): { calculatedColumnFormula?: string } {
  const from = { row: area.startRow + 1, column };
  const formulaAt = (row: number): unknown => cells.formula(row, column);
  const first = formulaAt(from.row);
  if (typeof first !== "string" || !first.startsWith("=")) return {};
  for (let row = from.row + 1; row <= area.endRow; row += 1) {
    if (formulaAt(row) !== filledFormula(first, from, { row, column })) return {};
  }
  return { calculatedColumnFormula: storedFormula(first, namespace) };
}
