import type { Worksheet as FileSheet } from "@cj-tech-master/excelts";
import { formatArea } from "../../../formulaText/addresses";
import { cellArea, columnCount, rowCount } from "../../../formulaText/area";
import { SheetCells } from "../../book/sheetCells";
import type { SheetToSave } from "./saveSheet";

export function saveTables({ book, sheet }: SheetToSave, to: FileSheet): void {
  const cells = new SheetCells(book, sheet.getSheetId());
  for (const table of book.tables.all()) {
    if (table.sheetId !== sheet.getSheetId()) continue;
    const { area } = table;
    const columns = Array.from({ length: columnCount(area) }, (_, index) => ({
      name: String(cells.value(area.startRow, area.startColumn + index)),
      filterButton: table.showFilterButton,
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
