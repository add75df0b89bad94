import { excelError } from "../../protocol/errors";
import type { ExcelClass } from "../../protocol/excelObject";
import { excelObject } from "../../protocol/excelObject";
import type { Chart } from "../../book/charts/chart";
import { CHART_TYPES } from "../../book/charts/chart";
import { newChart } from "../../book/charts/newChart";
import { integer, oneOf, text } from "../arguments";
import type { Make, SheetTarget } from "../make";
import { orNull } from "../orNull";
import { SERIES_BY, chartClass } from "./chart";
import { rangeOf } from "./chartSeries";

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
