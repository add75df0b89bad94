import { excelError } from "../protocol/errors";
import type { ExcelClass } from "../protocol/excelObject";
import { text } from "./arguments";
import type { BookTarget, Make, SettingTarget } from "./make";
import { orNull } from "./orNull";

/** What add-ins keep in the workbook: it goes with the workbook, is not seen, and undo leaves it alone. */
export const settingCollectionClass = (make: Make): ExcelClass<BookTarget> => {
  const find = ({ book }: BookTarget, key: unknown) => {
    if (!book.settings.has(text(key))) throw excelError("ItemNotFound");
    return make.setting({ book, key: text(key) });
  };
  return {
    name: "SettingCollection",
    items: ({ book }) => [...book.settings.keys()].map((key) => make.setting({ book, key })),
    item: find,
    call: {
      // Adding what is there already changes its value, as in Excel.
      Add: ({ book }, key, value) => {
        book.settings.set(text(key), value);
        return make.setting({ book, key: text(key) });
      },
      GetCount: ({ book }) => book.settings.size,
      GetItemOrNullObject: (target, key) => orNull(() => find(target, key)),
    },
  };
};

export const settingClass = (): ExcelClass<SettingTarget> => ({
  name: "Setting",
  identity: ({ key }) => ({ Key: key, _Id: key }),
  get: {
    Key: ({ key }) => key,
    Value: ({ book, key }) => {
      if (!book.settings.has(key)) throw excelError("ItemNotFound");
      return book.settings.get(key);
    },
  },
  set: {
    Value: ({ book, key }, value) => {
      book.settings.set(key, value);
    },
  },
  call: {
    Delete: ({ book, key }) => {
      if (!book.settings.delete(key)) throw excelError("ItemNotFound");
    },
  },
});
