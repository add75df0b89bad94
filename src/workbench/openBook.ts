import type { Injector } from "@univerjs/core";
import { intersection } from "../formulaText/area";
import { Book } from "./book/book";
import { drawConditionalFormats } from "./univer/conditionalFormats";
import { keepDependencies } from "./univer/dependencies/keepDependencies";
import { formatSpills } from "./univer/formatSpills";
import { formulasFollowNames } from "./univer/formulasFollowNames";
import { formulasOfOneSheet } from "./univer/formulasOfOneSheet";
import { formulasOfSheetName } from "./univer/formulasOfSheetName";
import { keepCalculating } from "./univer/keepCalculating";
import { keepFormulas } from "./univer/keepFormulas";
import { keepQuotedText } from "./univer/quotedText";
import { spillApart } from "./univer/spillApart";
import { supportSpillReferences } from "./univer/spillReferences";
import { groupingUndo } from "./univer/undo";

/** Has Univer behave as Excel does where it does not, and opens its workbook. */
export function openBook(injector: Injector) {
  supportSpillReferences(injector);
  keepQuotedText(injector);
  keepFormulas(injector);
  keepCalculating(injector);
  formulasOfOneSheet(injector);
  const dependencies = keepDependencies(injector);
  const book = new Book(injector);
  spillApart(injector, (sheetId, area) => {
    const merged = book.workbook.getSheetBySheetId(sheetId)?.getMergeData() ?? [];
    return (
      book.tables.has(sheetId, area) || merged.some((cells) => intersection(cells, area) !== null)
    );
  });
  formulasOfSheetName(injector, book);
  formatSpills(book);
  drawConditionalFormats(book);
  formulasFollowNames(injector, book.unitId);
  return { book, dependencies, undo: groupingUndo(injector) };
}
