import { excelError } from "../protocol/errors";
import type { ExcelClass } from "../protocol/excelObject";
import { isExcelObject } from "../protocol/excelObject";
import { parseAddress } from "../../formulaText/addresses";
import type { Name } from "../book/names";
import {
  addName,
  allNames,
  changeName,
  deleteName,
  isWorkbookWide,
  setNameFormula,
} from "../book/names";
import { rangeArea } from "../book/rangeArea";
import { flag, optionalText, text } from "./arguments";
import type { Make, NameTarget, ScopeTarget } from "./make";
import { orNull } from "./orNull";

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
    Value: (target) => content(read(target)).value,
    Comment: (target) => read(target).comment ?? "",
    Visible: (target) => read(target).hidden !== true,
    Scope: (target) => (isWorkbookWide(read(target)) ? "Workbook" : "Worksheet"),
    Type: (target) => content(read(target)).type,
  },
  set: {
    Formula: (target, formula) => setNameFormula(target.book, read(target), formula),
    Comment: (target, comment) =>
      changeName(target.book, read(target), { comment: optionalText(comment) ?? "" }),
    Visible: (target, visible) => changeName(target.book, read(target), { hidden: !flag(visible) }),
  },
  call: {
    Delete: (target) => deleteName(target.book, read(target)),
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

function inScope({ book, sheetId }: ScopeTarget): readonly Name[] {
  return allNames(book).filter((name) =>
    sheetId === null ? isWorkbookWide(name) : name.localSheetId === sheetId,
  );
}

function read({ book, nameId }: NameTarget): Name {
  const found = allNames(book).find(({ id }) => id === nameId);
  if (!found) throw excelError("ItemNotFound");
  return found;
}

function formulaOf({ formulaOrRefString }: Name): string {
  return formulaOrRefString.startsWith("=") ? formulaOrRefString : `=${formulaOrRefString}`;
}

interface Content {
  readonly type: "Range" | "Double" | "Boolean" | "String";
  readonly value: string | number | boolean;
}

/** What stands behind a name: the address of cells, a constant, or else the text of a formula. */
function content(name: Name): Content {
  const formula = formulaOf(name).slice(1);
  if (parseAddress(formula)) return { type: "Range", value: formula };
  if (formula.trim() !== "" && Number.isFinite(Number(formula))) {
    return { type: "Double", value: Number(formula) };
  }
  if (/^(true|false)$/i.test(formula)) {
    return { type: "Boolean", value: formula.toLowerCase() === "true" };
  }
  const quoted = /^"((?:[^"]|"")*)"$/.exec(formula);
  return { type: "String", value: quoted ? quoted[1].replaceAll('""', '"') : formula };
}
