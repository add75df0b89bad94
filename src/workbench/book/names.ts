import { IUndoRedoService, generateRandomId } from "@univerjs/core";
import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import { excelError } from "../protocol/errors";
import { formatAddress, parseAddress } from "../../formulaText/addresses";
import type { Book } from "./book";

export type Name = IDefinedNamesServiceParam;

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;
const NOT_NAMES = new Set(["TRUE", "FALSE", "R", "C"]);

export function allNames(book: Book): readonly Name[] {
  return Object.values(
    book.injector.get(IDefinedNamesService).getDefinedNameMap(book.unitId) ?? {},
  );
}

export function isWorkbookWide({ localSheetId }: Name): boolean {
  return localSheetId === undefined || localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
}

/** Defines a name for cells ("=Sheet1!A1"), a formula ("=0.14*2") or a constant. */
export async function addName(
  book: Book,
  name: string,
  reference: unknown,
  comment: string | null,
  sheetId: string | null,
): Promise<string> {
  if (!NAME.test(name) || parseAddress(name) || NOT_NAMES.has(name.toUpperCase())) {
    throw excelError("InvalidArgument");
  }
  const after = {
    id: generateRandomId(10),
    name,
    formulaOrRefString: stored(book, reference),
    comment: comment ?? "",
    localSheetId: sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  };
  await replace(book, null, after);
  return after.id;
}

/** Points a name elsewhere; every formula with the name in it follows. */
export function setNameFormula(book: Book, name: Name, formula: unknown): Promise<void> {
  return replace(book, name, { ...name, formulaOrRefString: stored(book, formula) });
}

export function changeName(book: Book, name: Name, changes: Partial<Name>): Promise<void> {
  return replace(book, name, { ...name, ...changes });
}

/** Formulas that use the name keep it and show #NAME?; Univer's own command would write #REF! into them. */
export function deleteName(book: Book, name: Name): Promise<void> {
  return replace(book, name, null);
}

async function replace(book: Book, before: Name | null, after: Name | null): Promise<void> {
  const redo = mutation(book, before, after);
  const undo = mutation(book, after, before);
  await book.run(redo.id, redo.params);
  book.injector.get(IUndoRedoService).pushUndoRedo({
    unitID: book.unitId,
    redoMutations: [redo],
    undoMutations: [undo],
  });
}

function mutation(book: Book, before: Name | null, after: Name | null) {
  const id = after ? SetDefinedNameMutation.id : RemoveDefinedNameMutation.id;
  return { id, params: { unitId: book.unitId, ...(after ?? before) } };
}

/** As Univer keeps it: a name's own references do not move with the cell that uses it. */
function stored(book: Book, reference: unknown): string {
  if (typeof reference !== "string" && typeof reference !== "number") {
    throw excelError("InvalidArgument");
  }
  const formula = String(reference);
  const address = parseAddress(formula.replace(/^=/, ""));
  if (address?.sheetName == null) return formula;
  if (!book.findSheet(address.sheetName)) throw excelError("InvalidArgument");
  return formatAddress(address.sheetName, address.area, "$");
}
