import { IDefinedNamesService } from "@univerjs/engine-formula";
import { excelError } from "../protocol/errors";
import { parseAddress } from "../../formulaText/addresses";
import type { Book } from "./book";
import type { SheetArea } from "./univerBook";

/** What worksheet.getRange takes: an address, a table's name or a defined name. */
export function rangeArea(book: Book, sheetId: string, text: string): SheetArea {
  const address = parseAddress(text);
  if (address) {
    if (address.sheetName === null) return { sheetId, area: address.area };
    const sheet = book.findSheet(address.sheetName);
    if (!sheet) throw excelError("InvalidArgument");
    return { sheetId: sheet.getSheetId(), area: address.area };
  }
  const table = book.tables.find(text);
  if (table) {
    const { area } = table;
    return { sheetId: table.sheetId, area: { ...area, startRow: area.startRow + 1 } };
  }
  const name = book.injector.get(IDefinedNamesService).getValueByName(book.unitId, text);
  const target = name && parseAddress(name.formulaOrRefString.replace(/^=/, ""));
  if (!target) throw excelError("InvalidArgument");
  return rangeArea(book, sheetId, name.formulaOrRefString.replace(/^=/, ""));
}
