import type { Worksheet as FileSheet } from "@cj-tech-master/excelts";
import type { Worksheet } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import { formatArea } from "../../../formulaText/addresses";
import { cellArea } from "../../../formulaText/area";
import type { Book } from "../../book/book";
import { toFileColor } from "../style/fileColor";
import type { SheetToSave } from "./sheetToSave";
import { saveCells } from "./saveCells";
import { saveCharts } from "./saveCharts";
import { saveConditionalFormats } from "./saveConditionalFormats";
import { savePageLayout } from "./savePageLayout";
import { savePictures } from "./savePictures";
import { saveSizes } from "./saveSizes";
import { saveTables } from "./saveTables";
import { saveValidations } from "./saveValidations";

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
