import type { Worksheet as FileSheet } from "@cj-tech-master/excelts";
import { parseAddress } from "../../../formulaText/addresses";
import type { Book } from "../../book/book";

/** Tables with a header row, the only ones the workbench has; their looks came with the cells. */
export function openTables(book: Book, sheetId: string, from: FileSheet): void {
  for (const table of from.getTables()) {
    const { model } = table;
    const address = parseAddress(model.tableRef ?? model.ref);
    if (!address || model.headerRow === false) continue;
    const { area } = address;
    book.tables.change({
      before: null,
      after: {
        id: book.tables.nextId(),
        name: model.displayName ?? model.name,
        sheetId,
        area: model.totalsRow ? { ...area, endRow: area.endRow - 1 } : area,
        style: model.style?.theme ?? "TableStyleMedium2",
        showFilterButton: model.columns.some(({ filterButton }) => filterButton),
        showBandedRows: model.style?.showRowStripes ?? false,
      },
    });
  }
}
