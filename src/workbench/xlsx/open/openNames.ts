import type { Book } from "../../book/book";
import { addName } from "../../book/names";
import { shownFormula } from "../formula/shownFormula";
import type { FileName } from "./readNames";

/** Defines a file's names. One that the workbench cannot hold is left out, as broken names are in Excel. */
export async function openNames(
  book: Book,
  names: readonly FileName[],
  sheetIds: readonly string[],
): Promise<void> {
  for (const { name, formula, sheet } of names) {
    const scope = sheet === null ? null : sheetIds.at(sheet);
    if (scope === undefined || formula.includes("#REF!")) continue;
    await addName(book, name, shownFormula(formula), null, scope).catch(() => undefined);
  }
}
