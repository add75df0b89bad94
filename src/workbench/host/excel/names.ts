import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import { IDefinedNamesService } from "@univerjs/engine-formula";
import { RemoveDefinedNameCommand } from "@univerjs/sheets";
import { excelError } from "../protocol/errors";
import type { ExcelClass } from "../protocol/excelObject";
import { isExcelObject } from "../protocol/excelObject";
import { addName } from "../book/addName";
import { parseAddress } from "../book/address";
import type { Book } from "../book/book";
import { rangeArea } from "../book/rangeArea";
import { optionalText, text } from "./arguments";
import type { Make, NameTarget, ScopeTarget } from "./make";
import { orNull } from "./orNull";

/** Univer's word for a name that belongs to the workbook and no sheet. */
const WORKBOOK_SCOPE = "AllDefaultWorkbook";

export const namedItemCollectionClass = (make: Make): ExcelClass<ScopeTarget> => {
  const find = (target: ScopeTarget, key: unknown) => {
    const wanted = text(key).toLowerCase();
    const found = inScope(target).find(({ name }) => name.toLowerCase() === wanted);
    if (!found) throw excelError("ItemNotFound");
    return make.name({ book: target.book, nameId: found.id });
  };
  return {
    name: "NamedItemCollection",
    items: (target) =>
      inScope(target).map(({ id }) => make.name({ book: target.book, nameId: id })),
    item: find,
    call: {
      Add: async (target, name, reference, comment) => {
        const { book, sheetId } = target;
        const formula: unknown = isExcelObject(reference)
          ? `=${String(reference.get("Address"))}`
          : reference;
        const taken = orNull(() => find(target, name));
        if (taken) throw excelError("ItemAlreadyExists");
        const nameId = await addName(book, text(name), formula, optionalText(comment), sheetId);
        return make.name({ book, nameId });
      },
      GetCount: (target) => inScope(target).length,
      GetItemOrNullObject: (target, key) => orNull(() => find(target, key)),
    },
  };
};

export const namedItemClass = (make: Make): ExcelClass<NameTarget> => ({
  name: "NamedItem",
  identity: (target) => ({ _Id: read(target).name }),
  get: {
    Name: (target) => read(target).name,
    Formula: (target) => formulaOf(read(target)),
    Value: (target) => formulaOf(read(target)).replace(/^=/, ""),
    Comment: (target) => read(target).comment ?? "",
    Visible: (target) => read(target).hidden !== true,
    Scope: (target) => (isWorkbookWide(read(target)) ? "Workbook" : "Worksheet"),
    Type: (target) => (parseAddress(formulaOf(read(target)).slice(1)) ? "Range" : "String"),
  },
  call: {
    Delete: (target) => target.book.run(RemoveDefinedNameCommand.id, read(target)),
    GetRange: (target) => {
      const { book } = target;
      const sheetId = book.activeSheet.getSheetId();
      return make.range({ book, ...rangeArea(book, sheetId, formulaOf(read(target)).slice(1)) });
    },
    GetRangeOrNullObject: (target) => {
      const { book } = target;
      const reference = formulaOf(read(target)).slice(1);
      if (!parseAddress(reference)) return null;
      return make.range({ book, ...rangeArea(book, "", reference) });
    },
  },
});

function all(book: Book): readonly IDefinedNamesServiceParam[] {
  return Object.values(
    book.injector.get(IDefinedNamesService).getDefinedNameMap(book.unitId) ?? {},
  );
}

function inScope({ book, sheetId }: ScopeTarget): readonly IDefinedNamesServiceParam[] {
  return all(book).filter((name) =>
    sheetId === null ? isWorkbookWide(name) : name.localSheetId === sheetId,
  );
}

function isWorkbookWide({ localSheetId }: IDefinedNamesServiceParam): boolean {
  return localSheetId === undefined || localSheetId === WORKBOOK_SCOPE;
}

function read({ book, nameId }: NameTarget): IDefinedNamesServiceParam {
  const found = all(book).find(({ id }) => id === nameId);
  if (!found) throw excelError("ItemNotFound");
  return found;
}

function formulaOf({ formulaOrRefString }: IDefinedNamesServiceParam): string {
  return formulaOrRefString.startsWith("=") ? formulaOrRefString : `=${formulaOrRefString}`;
}
