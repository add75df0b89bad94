import { generateRandomId } from "@univerjs/core";
import { excelError } from "../protocol/errors";
import type { ExcelClass } from "../protocol/excelObject";
import { contains, intersection } from "../../formulaText/area";
import type { ConditionalFormat } from "../book/conditionalFormat";
import { FORMAT_TYPES } from "../book/conditionalFormat";
import { integer, oneOf } from "./arguments";
import type { Make, RangeTarget } from "./make";
import { orNull } from "./orNull";

/** The conditional formats that touch a range. */
export const conditionalFormatsClass = (make: Make): ExcelClass<RangeTarget> => {
  const touching = ({ book, sheetId, area }: RangeTarget): readonly ConditionalFormat[] =>
    book.conditionalFormats.on(sheetId).filter((format) => intersection(format.area, area));
  const object = ({ book }: RangeTarget, { id }: ConditionalFormat) =>
    make.conditionalFormat({ book, formatId: id });
  const find = (target: RangeTarget, key: unknown) => {
    const format = touching(target).find(({ id }) => id === key);
    if (!format) throw excelError("ItemNotFound");
    return object(target, format);
  };
  return {
    name: "ConditionalFormatCollection",
    items: (target) => touching(target).map((format) => object(target, format)),
    item: find,
    call: {
      Add: (target, type) => {
        const { book, sheetId, area } = target;
        const format: ConditionalFormat = {
          id: generateRandomId(10),
          sheetId,
          area,
          type: oneOf(type, FORMAT_TYPES),
          stopIfTrue: false,
          formula: null,
          cellValue: null,
          text: null,
          scale: null,
          look: {},
        };
        book.conditionalFormats.add(format);
        return object(target, format);
      },
      ClearAll: (target) => {
        const formats = touching(target);
        const reachesOut = ({ area }: ConditionalFormat): boolean =>
          !contains(target.area, area.startRow, area.startColumn) ||
          !contains(target.area, area.endRow, area.endColumn);
        if (formats.some(reachesOut)) {
          const what = "ConditionalFormatCollection.clearAll of a part of a format's range";
          throw excelError("ApiNotFound", `Workbench does not support ${what}`);
        }
        for (const format of formats) target.book.conditionalFormats.delete(format);
      },
      GetCount: (target) => touching(target).length,
      GetItemAt: (target, index) => {
        const format = touching(target).at(integer(index));
        if (!format) throw excelError("InvalidArgument");
        return object(target, format);
      },
      GetItemOrNullObject: (target, key) => orNull(() => find(target, key)),
    },
  };
};
