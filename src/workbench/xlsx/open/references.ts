import { parseAddress } from "../../../formulaText/addresses";
import type { Area } from "../../../formulaText/area";
import { tokens } from "../../../formulaText/tokens";
import type { Book } from "../../book/book";
import { allNames } from "../../book/names";

/** Cells that a formula reads. */
export interface Reference {
  readonly sheetId: string;
  readonly area: Area;
}

/** What a formula on a sheet refers to: cells, the cells that its names lead to, and whole tables. */
export function references(book: Book, sheetId: string, formula: string): Reference[] {
  return tokens(formula).flatMap(({ kind, text }): Reference[] => {
    switch (kind) {
      case "reference": {
        const address = parseAddress(text);
        if (address === null) return [];
        const { sheetName, area } = address;
        const sheet = sheetName === null ? null : book.workbook.getSheetBySheetName(sheetName);
        return [{ sheetId: sheet?.getSheetId() ?? sheetId, area }];
      }
      case "name":
        return [...ofTable(book, text), ...ofName(book, sheetId, text)];
      case "structured":
        return ofTable(book, text.slice(0, text.indexOf("[")));
      default:
        return [];
    }
  });
}

function ofTable(book: Book, name: string): Reference[] {
  const found = book.tables.find(name);
  return found === undefined ? [] : [{ sheetId: found.sheetId, area: found.area }];
}

/** One name deep: names of names are rare, and a calculation too many does no harm. */
function ofName(book: Book, sheetId: string, name: string): Reference[] {
  const lowered = name.toLowerCase();
  return allNames(book)
    .filter((one) => one.name.toLowerCase() === lowered)
    .flatMap(({ formulaOrRefString }) =>
      references(book, sheetId, formulaOrRefString).filter(
        () => formulaOrRefString.toLowerCase() !== lowered,
      ),
    );
}
