import { excelError } from "../../protocol/errors";
import { type ExcelClass, excelObject } from "../../protocol/excelObject";
import { type Chart, CHART_TYPES, type ChartType } from "../../book/charts/chart";
import { integer, oneOf, text } from "../arguments";
import type { Make, SheetTarget } from "../make";
import { orNull } from "../orNull";
import { SERIES_BY, chartClass } from "./chart";
import { rangeOf } from "./chartSeries";
import { generateRandomId } from "@univerjs/core";
import type { Book } from "../../book/book";
import type { SheetArea } from "../../book/univerBook";
import { NEW_AXIS, NEW_FONT } from "../../book/charts/newParts";
import { seriesOf } from "../../book/charts/seriesOf";

/** The charts of a sheet. */
export const chartCollectionClass = (make: Make): ExcelClass<SheetTarget> => {
  const definition = chartClass(make);
  const object = ({ book }: SheetTarget, { id }: Chart) =>
    excelObject(definition, { book, chartId: id });
  const all = ({ book, sheetId }: SheetTarget) => book.charts.on(sheetId);
  const find = (target: SheetTarget, key: unknown) => {
    const wanted = text(key).toLowerCase();
    const chart = all(target).find(({ id, name }) => id === key || name.toLowerCase() === wanted);
    if (!chart) throw excelError("ItemNotFound");
    return object(target, chart);
  };
  return {
    name: "ChartCollection",
    get: { Count: (target) => all(target).length },
    items: (target) => all(target).map((chart) => object(target, chart)),
    item: find,
    call: {
      Add: (target, type, source, seriesBy) => {
        const { book, sheetId } = target;
        book.sheet(sheetId);
        const by = seriesBy ? oneOf(seriesBy, SERIES_BY) : "Auto";
        const range = rangeOf({ book, chartId: "" }, source);
        const chart = newChart(book, sheetId, oneOf(type, CHART_TYPES), range, by);
        book.charts.add(chart);
        return object(target, chart);
      },
      GetCount: (target) => all(target).length,
      GetItemAt: (target, index) => {
        const chart = all(target).at(integer(index));
        if (!chart) throw excelError("InvalidArgument");
        return object(target, chart);
      },
      GetItemOrNullObject: (target, key) => orNull(() => find(target, key)),
    },
  };
};

/** Where and how large Excel puts a chart that has not been placed, in points. */
const PLACE = { kind: "box", left: 120, top: 60, width: 360, height: 216 } as const;

/** A chart as charts.add makes it: series read off the range, a title for one series, a legend for several. */
function newChart(
  book: Book,
  sheetId: string,
  type: ChartType,
  source: SheetArea,
  seriesBy: "Auto" | "Columns" | "Rows",
): Chart {
  const series = seriesOf(book, type, source, seriesBy);
  const isRound = type === "Pie" || type === "Doughnut";
  return {
    id: `{${generateRandomId(12)}}`,
    sheetId,
    name: freeName(book, sheetId),
    type,
    place: PLACE,
    title: { text: null, visible: true, font: NEW_FONT },
    legend: { visible: isRound || series.length > 1, position: "Bottom", font: NEW_FONT },
    valueAxis: { ...NEW_AXIS, majorGridlines: true },
    categoryAxis: { ...NEW_AXIS, majorGridlines: type.startsWith("XYScatter") },
    secondaryAxis: NEW_AXIS,
    series,
  };
}

function freeName(book: Book, sheetId: string): string {
  const taken = new Set(book.charts.on(sheetId).map(({ name }) => name));
  for (let number = 1; ; number += 1) {
    if (!taken.has(`Chart ${number}`)) return `Chart ${number}`;
  }
}
