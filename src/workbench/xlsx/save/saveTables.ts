import type { Worksheet as FileSheet } from "@cj-tech-master/excelts";
import { formatArea } from "../../../formulaText/addresses";
import type { Area } from "../../../formulaText/area";
import { cellArea, columnCount, rowCount } from "../../../formulaText/area";
import { filledFormula } from "../../../formulaText/references";
import { SheetCells } from "../../book/sheetCells";
import { storedFormula } from "../formula/storedFormula";
import type { SheetToSave } from "./sheetToSave";

export function saveTables({ book, sheet, namespace }: SheetToSave, to: FileSheet): void {
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
