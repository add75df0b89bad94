import { generateRandomId } from "@univerjs/core";
import { InsertDefinedNameCommand, SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import { excelError } from "../protocol/errors";
import { formatAddress, parseAddress } from "./address";
import type { Book } from "./book";

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

/** Defines a name for cells ("=Sheet1!A1"), a formula ("=0.14*2") or a constant. */
export async function addName(
  book: Book,
  name: string,
  reference: unknown,
  comment: string | null,
  sheetId: string | null,
): Promise<string> {
  if (!NAME.test(name) || parseAddress(name)) throw excelError("InvalidArgument");
  const formula = typeof reference === "string" ? reference : String(reference);
  const address = parseAddress(formula.replace(/^=/, ""));
  // A name's own references do not move with the cell that uses it.
  const formulaOrRefString =
    address?.sheetName != null ? formatAddress(address.sheetName, address.area, "$") : formula;
  const id = generateRandomId(10);
  await book.run(InsertDefinedNameCommand.id, {
    id,
    name,
    formulaOrRefString,
    comment: comment ?? "",
    localSheetId: sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  });
  return id;
}
