import { excelError } from "../../protocol/errors";
import type { ExcelClass } from "../../protocol/excelObject";
import { excelObject, isExcelObject } from "../../protocol/excelObject";
import { parseAddress } from "../../../formulaText/addresses";
import type { Area } from "../../../formulaText/area";
import type { Box } from "../../book/areaBox";
import { titleText } from "../../book/charts/chartData";
import { rangeArea } from "../../book/rangeArea";
import { chartPoints } from "../../book/charts/chartBox";
import { CHART_TYPES, LEGEND_POSITIONS } from "../../book/charts/chart";
import { seriesOf } from "../../book/charts/seriesOf";
import { distance, flag, oneOf, positive, text } from "../arguments";
import type { Make } from "../make";
import { axesObject } from "./chartAxes";
import { rangeOf, seriesCollection } from "./chartSeries";
import { textFormat, titleObject } from "./chartText";
import type { ChartTarget } from "./lens";
import { at, change, changeChart, chartLens, readChart } from "./lens";

export const SERIES_BY = ["Auto", "Columns", "Rows"] as const;

export const chartClass = (make: Make): ExcelClass<ChartTarget> => ({
  name: "Chart",
  identity: (target) => ({ Id: readChart(target).id }),
  get: {
    Id: (target) => readChart(target).id,
    Name: (target) => readChart(target).name,
    ChartType: (target) => readChart(target).type,
    Left: (target) => points(target).left,
    Top: (target) => points(target).top,
    Width: (target) => points(target).width,
    Height: (target) => points(target).height,
  },
  set: {
    Name: (target, name) => {
      changeChart(target, { name: text(name) });
    },
    ChartType: (target, type) => {
      changeChart(target, { type: oneOf(type, CHART_TYPES) });
    },
    Left: (target, left) => {
      move(target, { left: distance(left) });
    },
    Top: (target, top) => {
      move(target, { top: distance(top) });
    },
    Width: (target, width) => {
      move(target, { width: positive(width) });
    },
    Height: (target, height) => {
      move(target, { height: positive(height) });
    },
  },
  child: {
    Title: (target) =>
      titleObject("ChartTitle", at(chartLens(target), "title"), {
        text: () => titleText(target.book, readChart(target)),
        read: (formula) => {
          const isReference = formula.startsWith("=") && parseAddress(formula.slice(1)) !== null;
          if (!isReference) throw excelError("InvalidArgument");
          return rangeArea(target.book, readChart(target).sheetId, formula.slice(1));
        },
      }),
    Legend: legendObject,
    Axes: axesObject,
    Series: seriesCollection,
    Worksheet: (target) =>
      make.worksheet({ book: target.book, sheetId: readChart(target).sheetId }),
  },
  call: {
    Delete: (target) => {
      target.book.charts.delete(readChart(target));
    },
    SetData: (target, source, seriesBy) => {
      const by = seriesBy ? oneOf(seriesBy, SERIES_BY) : "Auto";
      const { type } = readChart(target);
      changeChart(target, { series: seriesOf(target.book, type, rangeOf(target, source), by) });
    },
    SetPosition: (target, startCell, endCell) => {
      const start = cellOf(startCell);
      const end = endCell ? cellOf(endCell) : null;
      if (end) {
        const area = {
          startRow: Math.min(start.startRow, end.startRow),
          endRow: Math.max(start.endRow, end.endRow),
          startColumn: Math.min(start.startColumn, end.startColumn),
          endColumn: Math.max(start.endColumn, end.endColumn),
        };
        changeChart(target, { place: { kind: "cells", area } });
        return;
      }
      // Without an end the size stays.
      const { width, height } = points(target);
      changeChart(target, { place: { kind: "cells", area: start } });
      move(target, { width, height });
    },
  },
});

function legendObject(target: ChartTarget) {
  const legend = at(chartLens(target), "legend");
  return excelObject(
    {
      name: "ChartLegend",
      get: { Visible: () => legend.get().visible, Position: () => legend.get().position },
      set: {
        Visible: (_, visible) => {
          change(legend, { visible: flag(visible) });
        },
        Position: (_, position) => {
          change(legend, { position: oneOf(position, LEGEND_POSITIONS), visible: true });
        },
      },
      child: { Format: () => textFormat("ChartLegendFormat", at(legend, "font")) },
    },
    target,
  );
}

function points(target: ChartTarget): Box {
  return chartPoints(target.book, readChart(target));
}

function move(target: ChartTarget, changes: Partial<Box>): void {
  changeChart(target, { place: { kind: "box", ...points(target), ...changes } });
}

function cellOf(given: unknown): Area {
  const address: unknown = isExcelObject(given) ? given.get("Address") : given;
  const parsed = parseAddress(text(address));
  if (!parsed) throw excelError("InvalidArgument");
  return parsed.area;
}
