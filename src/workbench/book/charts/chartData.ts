import type { Book } from "../book";
import type { CellValue } from "../cellValue";
import { GENERAL, SheetCells } from "../sheetCells";
import type { SheetArea } from "../univerBook";
import type { Chart, ChartSeries } from "./chart";

/** What a series shows now: read anew whenever cells may have changed. */
export interface SeriesData {
  readonly name: string;
  /** Null where the cell holds no number. */
  readonly values: readonly (number | null)[];
  /** As the cells display them; "1", "2" … where the series has none. */
  readonly labels: readonly string[];
  /** Of the labels' cells, for scatter charts; null where there is no number. */
  readonly x: readonly (number | null)[];
  readonly valueFormat: string;
  readonly labelFormat: string;
}

export function chartData(book: Book, { series }: Chart): readonly SeriesData[] {
  return series.map((one, index) => {
    const values = read(book, one.values);
    const categories = read(book, one.categories);
    const numbers = values.map(({ value }) => number(value));
    return {
      name: seriesName(book, one, index),
      values: numbers,
      labels: numbers.map((_, at) => categories.at(at)?.text ?? String(at + 1)),
      x: numbers.map((_, at) => number(categories[at]?.value ?? at + 1)),
      valueFormat: values.at(0)?.format ?? GENERAL,
      labelFormat: categories.at(0)?.format ?? GENERAL,
    };
  });
}

/** The text of a chart's title: its own, or what its cell shows now. */
export function titleText(book: Book, { title }: Pick<Chart, "title">): string | null {
  const cells = read(book, title.source ?? null);
  return cells.length > 0 ? cells[0].text : title.text;
}

export function seriesName(book: Book, { name }: ChartSeries, index: number): string {
  if (typeof name === "string") return name;
  const text =
    name &&
    read(book, name)
      .map((cell) => cell.text)
      .join(" ");
  return text ?? `Series${index + 1}`;
}

interface Read {
  readonly value: CellValue;
  readonly text: string;
  readonly format: string;
}

function read(book: Book, range: SheetArea | null): readonly Read[] {
  if (!range || !book.workbook.getSheetBySheetId(range.sheetId)) return [];
  const cells = new SheetCells(book, range.sheetId);
  const { startRow, endRow, startColumn, endColumn } = range.area;
  const found: Read[] = [];
  for (let row = startRow; row <= endRow; row += 1) {
    for (let column = startColumn; column <= endColumn; column += 1) {
      const value = cells.value(row, column);
      const format = cells.numberFormat(row, column);
      found.push({ value, text: cells.text(row, column), format });
    }
  }
  return found;
}

function number(value: CellValue): number | null {
  return typeof value === "number" ? value : null;
}
