import type { SeriesOption } from "echarts";
import type { Chart, ChartSeries, ChartType } from "../../book/charts/chart";
import { isScatter } from "../../book/charts/chart";
import type { SeriesData } from "../../book/charts/chartData";
import { dash, formatted, paletteColor, pixels } from "./look";

export const isBar = (type: ChartType): boolean => type.startsWith("Bar");
const isColumn = (type: ChartType): boolean => type.startsWith("Column");

interface Point {
  readonly value: number;
}

/** One series of a chart with axes, as ECharts draws it. */
export function axisSeries(chart: Chart, data: readonly SeriesData[], index: number): SeriesOption {
  const one = chart.series[index];
  const shown = data[index];
  const type = one.type ?? chart.type;
  const color = colorOf(one, type, index);
  const base = {
    name: shown.name,
    itemStyle: { color },
    emphasis: { disabled: true },
    label: label(one, shown),
    ...(isBar(chart.type)
      ? { xAxisIndex: one.axisGroup === "Secondary" ? 1 : 0 }
      : { yAxisIndex: one.axisGroup === "Secondary" ? 1 : 0 }),
  };
  const values = type.endsWith("100") ? shares(chart, data, index) : [...shown.values];
  const stack = /Stacked/.test(type) ? `${type} ${one.axisGroup}` : undefined;
  if (isColumn(type) || isBar(type) || type === "Histogram") {
    const isTight = type === "Histogram";
    const border = { borderColor: one.line.color ?? undefined, borderWidth: barLine(one, isTight) };
    return {
      ...base,
      type: "bar",
      data: values,
      stack,
      itemStyle: { color, ...(isTight ? { borderColor: "#FFFFFF" } : {}), ...border },
      barCategoryGap: isTight ? "2%" : "38%",
      barGap: "0%",
    };
  }
  const markers = hasMarkers(one, type);
  const line = {
    color: one.line.color ?? color,
    width: one.line.isNone || type === "XYScatter" ? 0 : pixels(one.line.weight ?? 2.25),
    type: dash(one.line),
  };
  if (isScatter(type)) {
    const points = shown.values.map((value, at) => [shown.x[at], value]);
    return {
      ...base,
      type: "line",
      data: points,
      smooth: one.smooth ?? type === "XYScatterSmooth",
      showSymbol: markers,
      symbol: "circle",
      symbolSize: 7,
      lineStyle: line,
    };
  }
  const isArea = type.startsWith("Area");
  return {
    ...base,
    type: "line",
    data: values,
    stack,
    smooth: one.smooth ?? false,
    showSymbol: markers,
    symbol: "circle",
    symbolSize: 7,
    lineStyle: isArea ? { ...line, width: one.line.color ? line.width : 0 } : line,
    areaStyle: isArea ? { color, opacity: 1 } : undefined,
  };
}

function barLine({ line }: ChartSeries, isTight: boolean): number {
  if (line.isNone) return 0;
  return line.color || isTight ? pixels(line.weight ?? 0.75) : 0;
}

/** Lines have their line's colour, everything else its fill's. */
function colorOf(one: ChartSeries, type: ChartType, index: number): string {
  const isLine = type.startsWith("Line") || isScatter(type);
  const set = isLine ? (one.line.color ?? one.fill) : one.fill;
  return set ?? paletteColor(index);
}

function hasMarkers({ markerStyle }: ChartSeries, type: ChartType): boolean {
  if (markerStyle !== null && markerStyle !== "Automatic") return markerStyle !== "None";
  return type === "LineMarkers" || type === "XYScatter" || type === "XYScatterLines";
}

function label(one: ChartSeries, shown: SeriesData) {
  const format = one.labelFormat ?? shown.valueFormat;
  return {
    show: one.hasDataLabels,
    formatter: (point: object) => {
      const { value } = point as Point;
      const number = Array.isArray(value) ? Number((value as readonly unknown[])[1]) : value;
      return formatted(number, format);
    },
  };
}

/** Each value as a share of what the stacked series come to at its place. */
function shares(chart: Chart, data: readonly SeriesData[], index: number): (number | null)[] {
  const stacked = data.filter((_, at) => (chart.series[at].type ?? chart.type).endsWith("100"));
  return data[index].values.map((value, at) => {
    const total = stacked.reduce((sum, one) => sum + Math.abs(one.values[at] ?? 0), 0);
    return value === null || total === 0 ? null : value / total;
  });
}
