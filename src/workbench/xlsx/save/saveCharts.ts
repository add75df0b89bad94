import type { Worksheet as FileSheet } from "@cj-tech-master/excelts";
import type {
  AddAxisOptions,
  AddChartOptions,
  AddChartRange,
  AddChartSeriesOptions,
} from "@cj-tech-master/excelts/chart";
import { formatAddress } from "../../../formulaText/addresses";
import { cellCount } from "../../../formulaText/area";
import type { Book } from "../../book/book";
import type { Chart, ChartAxis, ChartPlace, ChartSeries } from "../../book/charts/chart";
import { isScatter } from "../../book/charts/chart";
import type { SheetArea } from "../../book/univerBook";
import { CHART_WORDS, EMU_A_POINT, LEGEND_WORDS } from "../chartWords";
import type { SheetToSave } from "./sheetToSave";

/** The charts of a sheet, each with one type for all of its series. */
export function saveCharts({ book, sheet }: SheetToSave, to: FileSheet): void {
  for (const chart of book.charts.on(sheet.getSheetId())) {
    const place = fileRange(chart.place);
    const series = chart.series.flatMap((one) => fileSeries(book, chart, one));
    if (series.length === 0) continue;
    if (chart.type === "Histogram") {
      const [{ name, values }] = series;
      to.addHistogramChart({ title: chart.title.text ?? "", series: [{ name, values }] }, place);
    } else {
      to.addChart({ ...CHART_WORDS[chart.type], ...fileChart(book, chart), series }, place);
    }
  }
}

function fileChart(
  book: Book,
  { type, title, legend, valueAxis, categoryAxis }: Chart,
): Partial<AddChartOptions> {
  const { source } = title;
  return {
    // Null says that there is none; where nothing is said Excel shows the name of the only series.
    ...((title.text !== null || !title.visible) && { title: title.visible ? title.text : null }),
    ...(title.visible && source && { title: { formula: reference(book, source) } }),
    showLegend: legend.visible,
    legendPosition: LEGEND_WORDS[legend.position],
    ...(type !== "Pie" &&
      type !== "Doughnut" && {
        valueAxis: fileAxis(valueAxis),
        categoryAxis: fileAxis(categoryAxis),
      }),
  };
}

function fileAxis(axis: ChartAxis): AddAxisOptions {
  const { title, numberFormat, minimum, maximum, majorUnit } = axis;
  return {
    ...(title.visible && title.text !== null && { title: title.text }),
    ...(numberFormat !== null && { numFmt: numberFormat, numFmtLinked: false }),
    ...(minimum !== null && { min: minimum }),
    ...(maximum !== null && { max: maximum }),
    ...(majorUnit !== null && { majorUnit }),
    ...(axis.isLogarithmic && { logBase: 10 }),
    majorGridlines: axis.majorGridlines,
    orientation: axis.reversed ? "maxMin" : "minMax",
    hidden: !axis.visible,
    // At the foot of the chart also where the values go below zero.
    tickLblPos: "low",
  };
}

function fileSeries(book: Book, chart: Chart, series: ChartSeries): AddChartSeriesOptions[] {
  const { name, values, categories, fill, line, hasDataLabels, labelFormat } = series;
  if (values === null) return [];
  const isLine = isScatter(chart.type) || chart.type.startsWith("Line");
  const labels = categories && reference(book, categories);
  return [
    {
      values: reference(book, values),
      ...(name !== null && {
        name: typeof name === "string" ? name : { formula: reference(book, name) },
      }),
      ...(isScatter(chart.type)
        ? { xValues: labels ?? numbered(values) }
        : labels !== null && { categories: labels }),
      ...(fill !== null && { fill }),
      ...(line.color !== null && { line: line.color }),
      ...(line.weight !== null && { lineWidth: line.weight }),
      // Said of each line: what is not said is drawn smooth, with markers.
      ...(isLine && { smooth: series.smooth ?? chart.type === "XYScatterSmooth" }),
      ...((chart.type === "Line" || chart.type === "LineStacked") && {
        marker: { symbol: "none" as const },
      }),
      ...(hasDataLabels && {
        dataLabels: { showVal: true, ...(labelFormat !== null && { numFmt: labelFormat }) },
      }),
    },
  ];
}

/** Where a scatter chart's points have no x, Excel numbers them. */
function numbered({ area }: SheetArea): Exclude<AddChartSeriesOptions["xValues"], undefined> {
  const points = Array.from({ length: cellCount(area) }, (_, index) => ({
    index,
    value: index + 1,
  }));
  return { numLit: { pointCount: points.length, points } };
}

function reference(book: Book, { sheetId, area }: SheetArea): string {
  return formatAddress(book.sheet(sheetId).getName(), area, "$");
}

function fileRange(place: ChartPlace): AddChartRange {
  if (place.kind === "cells") {
    const { startRow, endRow, startColumn, endColumn } = place.area;
    return {
      tl: { col: startColumn, row: startRow },
      br: { col: endColumn + 1, row: endRow + 1 },
      editAs: "twoCell",
    };
  }
  const { left, top, width, height } = place;
  return {
    pos: { x: left * EMU_A_POINT, y: top * EMU_A_POINT },
    ext: { cx: width * EMU_A_POINT, cy: height * EMU_A_POINT },
  };
}
