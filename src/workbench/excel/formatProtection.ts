import type { ExcelClass } from "../protocol/excelObject";
import { lockOf, setLock } from "../book/locks";
import { clipToSheet } from "../book/writeCells";
import { flag } from "./arguments";
import type { RangeTarget } from "./make";

/** What a protected sheet does to a range: its cells are locked unless an add-in unlocks them. */
export const formatProtectionClass = (): ExcelClass<RangeTarget> => ({
  name: "FormatProtection",
  get: {
    Locked: (target) => read(target, "locked"),
    FormulaHidden: (target) => read(target, "formulaHidden"),
  },
  set: {
    Locked: ({ book, sheetId, area }, locked) => {
      setLock(book, sheetId, { area, locked: flag(locked) });
    },
    FormulaHidden: ({ book, sheetId, area }, hidden) => {
      setLock(book, sheetId, { area, formulaHidden: flag(hidden) });
    },
  },
});

function read({ book, sheetId, area }: RangeTarget, key: "locked" | "formulaHidden") {
  return lockOf(book, sheetId, clipToSheet(book, sheetId, area), key);
}
