import type { Injector } from "@univerjs/core";
import type { IFormulaDataItem } from "@univerjs/engine-formula";
import { FormulaDataModel } from "@univerjs/engine-formula";
import {
  RemoveSheetCommand,
  SetWorksheetNameCommand,
  SheetInterceptorService,
} from "@univerjs/sheets";
import type { Book } from "../book/book";

/** Univer's own type of a sheet's formulas, which are numbered objects, is partly `any`. */
type Numbered<T> = Readonly<Record<string, T | null | undefined>>;
type Rows = Numbered<Numbered<IFormulaDataItem>>;

/**
 * When a sheet is renamed or removed Univer takes every formula of the workbook apart to see whether it names the
 * sheet. Here only those are that hold its name at all; and not those on a sheet that goes itself, for which Univer
 * would refuse to remove it.
 */
export function formulasOfSheetName(injector: Injector, book: Book): void {
  const model = injector.get(FormulaDataModel);
  const interceptors = injector.get(SheetInterceptorService);
  const intercept = interceptors.onCommandExecute.bind(interceptors);
  interceptors.onCommandExecute = (info) => {
    const isRemoved = info.id === RemoveSheetCommand.id;
    if (!isRemoved && info.id !== SetWorksheetNameCommand.id) return intercept(info);
    const { subUnitId } = (info.params ?? {}) as { subUnitId?: string };
    const sheet = book.workbook.getSheetBySheetId(subUnitId ?? "");
    if (!sheet) return intercept(info);
    const name = sheet.getName().replaceAll("'", "''").toLowerCase();
    const ofAll = model.getFormulaData.bind(model);
    model.getFormulaData = () => {
      const sheets = Object.entries((ofAll()[book.unitId] ?? {}) as Numbered<Rows>);
      const naming = sheets.map(([id, rows]): [string, Rows] => [
        id,
        isRemoved && id === subUnitId ? {} : formulasNaming(rows ?? {}, name),
      ]);
      return { [book.unitId]: Object.fromEntries(naming) } as ReturnType<typeof ofAll>;
    };
    try {
      return intercept(info);
    } finally {
      model.getFormulaData = ofAll;
    }
  };
}

/** Cells filled from one formula share it by an id, so all of these stay. */
function formulasNaming(rows: Rows, name: string): Rows {
  const found: Record<string, Record<string, IFormulaDataItem>> = {};
  for (const [row, columns] of Object.entries(rows)) {
    for (const [column, item] of Object.entries(columns ?? {})) {
      if (!item || (!item.si && !item.f.toLowerCase().includes(name))) continue;
      (found[row] ??= {})[column] = item;
    }
  }
  return found;
}
