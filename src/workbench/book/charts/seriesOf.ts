import type { Area } from "../../../formulaText/area";
import { columnCount, rowCount } from "../../../formulaText/area";
import type { Book } from "../book";
import type { SheetArea } from "../univerBook";
import { SheetCells } from "../sheetCells";
import type { ChartSeries, ChartType } from "./chart";
import { isScatter } from "./chart";
import { NEW_SERIES } from "./newParts";

/**
 * Reads the series off a range as Excel does: along its longer side; the first row and column are names and labels if
 * their corner is empty or they hold text, and a scatter chart's first column is its x values in any case.
 */
export function seriesOf(
  book: Book,
  type: ChartType,
  { sheetId, area }: SheetArea,
  seriesBy: "Auto" | "Columns" | "Rows",
): readonly ChartSeries[] {
  const isByColumns =
    seriesBy === "Auto" ? rowCount(area) >= columnCount(area) : seriesBy === "Columns";
  const cells = new SheetCells(book, sheetId);
  const isText = (row: number, column: number): boolean =>
    typeof cells.value(row, column) === "string" && cells.value(row, column) !== "";
  const { startRow, endRow, startColumn, endColumn } = area;
  const isCornerEmpty =
    rowCount(area) > 1 && columnCount(area) > 1 && cells.value(startRow, startColumn) === "";
  const anyText = (edge: Area): boolean => {
    for (let row = edge.startRow; row <= edge.endRow; row += 1) {
      for (let column = edge.startColumn; column <= edge.endColumn; column += 1) {
        if (isText(row, column)) return true;
      }
    }
    return false;
  };
  const hasTopNames =
    isCornerEmpty ||
    anyText({ ...area, endRow: startRow, startColumn: Math.min(startColumn + 1, endColumn) });
  const hasLeftNames =
    isCornerEmpty ||
    anyText({ ...area, endColumn: startColumn, startRow: Math.min(startRow + 1, endRow) });
  const xFirst = isScatter(type);
  const top = startRow + (hasTopNames || (xFirst && !isByColumns && rowCount(area) > 1) ? 1 : 0);
  const left =
    startColumn + (hasLeftNames || (xFirst && isByColumns && columnCount(area) > 1) ? 1 : 0);
  const one = (part: Area): SheetArea => ({ sheetId, area: part });
  const length = isByColumns ? endColumn - left + 1 : endRow - top + 1;
  return Array.from({ length }, (_, index): ChartSeries => {
    if (isByColumns) {
      const at = { startColumn: left + index, endColumn: left + index };
      return {
        ...NEW_SERIES,
        name: hasTopNames ? one({ ...at, startRow, endRow: startRow }) : null,
        values: one({ ...at, startRow: top, endRow }),
        categories:
          left > startColumn
            ? one({ startRow: top, endRow, startColumn, endColumn: startColumn })
            : null,
      };
    }
    const at = { startRow: top + index, endRow: top + index };
    return {
      ...NEW_SERIES,
      name: hasLeftNames ? one({ ...at, startColumn, endColumn: startColumn }) : null,
      values: one({ ...at, startColumn: left, endColumn }),
      categories:
        top > startRow ? one({ startRow, endRow: startRow, startColumn: left, endColumn }) : null,
    };
  });
}
