import type { Worksheet as FileSheet } from "@cj-tech-master/excelts";
import type { Worksheet } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import { toFileStyle } from "../style/toFileStyle";
import { toFileWidth, toPoints } from "../sizes";

/** Widths, heights, hidden rows and columns, and the looks of whole columns. */
export function saveSizes(sheet: Worksheet, to: FileSheet): void {
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
