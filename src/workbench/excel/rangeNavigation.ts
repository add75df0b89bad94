import { excelError } from "../protocol/errors";
import type { ExcelObject } from "../protocol/excelObject";
import { isExcelObject } from "../protocol/excelObject";
import { parseAddress } from "../../formulaText/addresses";
import type { Area } from "../../formulaText/area";
import {
  WHOLE_SHEET,
  boundingArea,
  cellArea,
  intersection,
  isInsideSheet,
} from "../../formulaText/area";
import { usedArea } from "../book/usedArea";
import { integer } from "./arguments";
import type { Make, RangeTarget } from "./make";

type Navigate = (target: RangeTarget, ...args: readonly unknown[]) => ExcelObject | null;

/** The members of Range that lead from one range to another. */
export function rangeNavigation(make: Make): Record<string, Navigate> {
  const to = (target: RangeTarget, area: Area): ExcelObject => {
    if (!isInsideSheet(area)) throw excelError("InvalidArgument");
    return make.range({ ...target, area });
  };
  const common = (target: RangeTarget, other: unknown): ExcelObject | null => {
    const area = intersection(target.area, areaOf(other));
    return area && make.range({ ...target, area });
  };
  const required = (found: ExcelObject | null): ExcelObject => {
    if (!found) throw excelError("ItemNotFound");
    return found;
  };
  return {
    GetCell: (target, row, column) => {
      const { startRow, startColumn } = target.area;
      return to(target, cellArea(startRow + integer(row), startColumn + integer(column)));
    },
    GetRow: (target, index) => {
      const row = target.area.startRow + integer(index);
      return to(target, { ...target.area, startRow: row, endRow: row });
    },
    GetColumn: (target, index) => {
      const column = target.area.startColumn + integer(index);
      return to(target, { ...target.area, startColumn: column, endColumn: column });
    },
    GetResizedRange: (target, rows, columns) => {
      const { endRow, endColumn } = target.area;
      const area = { endRow: endRow + integer(rows), endColumn: endColumn + integer(columns) };
      return to(target, { ...target.area, ...area });
    },
    GetAbsoluteResizedRange: (target, rows, columns) => {
      const { startRow, startColumn } = target.area;
      const endRow = startRow + integer(rows) - 1;
      return to(target, { ...target.area, endRow, endColumn: startColumn + integer(columns) - 1 });
    },
    GetOffsetRange: (target, rows, columns) => {
      const down = integer(rows);
      const right = integer(columns);
      const { startRow, endRow, startColumn, endColumn } = target.area;
      return to(target, {
        startRow: startRow + down,
        endRow: endRow + down,
        startColumn: startColumn + right,
        endColumn: endColumn + right,
      });
    },
    GetEntireColumn: (target) =>
      to(target, { ...target.area, startRow: 0, endRow: WHOLE_SHEET.endRow }),
    GetEntireRow: (target) =>
      to(target, { ...target.area, startColumn: 0, endColumn: WHOLE_SHEET.endColumn }),
    GetLastCell: (target) => to(target, cellArea(target.area.endRow, target.area.endColumn)),
    GetLastRow: (target) => to(target, { ...target.area, startRow: target.area.endRow }),
    GetLastColumn: (target) => to(target, { ...target.area, startColumn: target.area.endColumn }),
    GetUsedRange: (target, valuesOnly) => {
      const { startRow, startColumn } = target.area;
      const area = usedArea(target, valuesOnly === true);
      return to(target, area ?? cellArea(startRow, startColumn));
    },
    GetUsedRangeOrNullObject: (target, valuesOnly) => {
      const area = usedArea(target, valuesOnly === true);
      return area && make.range({ ...target, area });
    },
    GetBoundingRect: (target, other) => to(target, boundingArea(target.area, areaOf(other))),
    GetIntersection: (target, other) => required(common(target, other)),
    GetIntersectionOrNullObject: common,
  };
}

function areaOf(range: unknown): Area {
  const address: unknown = isExcelObject(range) ? range.get("Address") : range;
  const parsed = typeof address === "string" ? parseAddress(address) : null;
  if (!parsed) throw excelError("InvalidArgument");
  return parsed.area;
}
