import { CancelFrozenCommand, SetFrozenCommand } from "@univerjs/sheets";
import { isExcelObject } from "../protocol/excelObject";
import type { ExcelClass } from "../protocol/excelObject";
import { excelError } from "../protocol/errors";
import { parseAddress } from "../../formulaText/addresses";
import { columnCount, rowCount } from "../../formulaText/area";
import { integer } from "./arguments";
import type { Make, SheetTarget } from "./make";

export const freezePanesClass = (make: Make): ExcelClass<SheetTarget> => {
  const freeze = ({ book, sheetId }: SheetTarget, rows: number, columns: number) =>
    book.run(SetFrozenCommand.id, {
      subUnitId: sheetId,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      ySplit: rows,
      xSplit: columns,
    });
  return {
    name: "WorksheetFreezePanes",
    call: {
      FreezeRows: (target, rows) => freeze(target, integer(rows), 0),
      FreezeColumns: (target, columns) => freeze(target, 0, integer(columns)),
      FreezeAt: (target, range) => {
        const address: unknown = isExcelObject(range) ? range.get("Address") : range;
        const parsed = typeof address === "string" ? parseAddress(address) : null;
        if (!parsed) throw excelError("InvalidArgument");
        return freeze(target, rowCount(parsed.area), columnCount(parsed.area));
      },
      Unfreeze: ({ book, sheetId }) => book.run(CancelFrozenCommand.id, { subUnitId: sheetId }),
      GetLocationOrNullObject: (target) => {
        const { xSplit, ySplit } = target.book.sheet(target.sheetId).getFreeze();
        if (xSplit === 0 && ySplit === 0) return null;
        const area = {
          startRow: 0,
          endRow: ySplit > 0 ? ySplit - 1 : 1_048_575,
          startColumn: 0,
          endColumn: xSplit > 0 ? xSplit - 1 : 16_383,
        };
        return make.range({ ...target, area });
      },
    },
  };
};
