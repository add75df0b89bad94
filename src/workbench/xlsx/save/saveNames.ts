import type { Workbook } from "@cj-tech-master/excelts";
import type { Book } from "../../book/book";
import { allNames, isWorkbookWide } from "../../book/names";
import { storedFormula } from "../formula/storedFormula";

/**
 * Defined names, as text: the library takes references to cells apart and would drop whole columns and
 * rows ("Sheet1!$A:$C").
 */
export function saveNames(book: Book, file: Workbook, namespace: string): void {
  const sheets = book.workbook.getSheets().map((sheet) => sheet.getSheetId());
  const { definedNames } = file;
  for (const name of allNames(book)) {
    const rawText = storedFormula(name.formulaOrRefString, namespace);
    const localSheetId = isWorkbookWide(name) ? undefined : sheets.indexOf(name.localSheetId ?? "");
    if (localSheetId === -1) continue;
    const key = localSheetId === undefined ? name.name : `${name.name}\0${localSheetId}`;
    definedNames.nameForKey[key] = name.name;
    definedNames.opaqueMap[key] = { rawText, localSheetId };
    if (localSheetId !== undefined) definedNames.localSheetIdMap[key] = localSheetId;
  }
}
