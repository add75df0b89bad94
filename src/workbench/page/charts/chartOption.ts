import type { EChartsCoreOption } from "echarts/core";
import { type Chart, type ChartType, isScatter } from "../../book/charts/chart";
import type { SeriesData } from "../../book/charts/chartData";
import { categoryAxis, valueAxis } from "./axes";
import { formatted, textStyle } from "./look";
import { pieSeries } from "./pie";
import { axisSeries, isBar } from "./series";

const EDGE = 12;

/** The title a chart shows; null where it has none. */
export function chartTitle({ title }: Chart, data: readonly SeriesData[]): string | null {
  if (!title.visible) return null;
  return title.text ?? (data.length === 1 ? data[0].name : "Chart Title");
}

/** What ECharts is to draw for a chart whose cells hold this data. */
export function chartOption(chart: Chart, given: readonly SeriesData[]): EChartsCoreOption {
  const data = chart.type === "Histogram" ? given.slice(0, 1).map(binned) : given;
  const title = chartTitle(chart, given);
  const { legend } = chart;
  const isSide = legend.position === "Left" || legend.position === "Right";
  const lowLegend = legend.visible && legend.position === "Bottom";
  const highLegend = legend.visible && (legend.position === "Top" || legend.position === "Corner");
  const top = EDGE + (title === null ? 0 : 30) + (highLegend ? 24 : 0);
  const bottom = EDGE + (lowLegend ? 24 : 0);
  const side = (position: string) =>
    EDGE + (legend.visible && legend.position === position ? 110 : 0);
  const isRound = chart.type === "Pie" || chart.type === "Doughnut";
  const isFilled = chart.series.every(({ type }) => !/^(Line|XYScatter)/.test(type ?? chart.type));
  return {
    animation: false,
    backgroundColor: "#FFFFFF",
    title: {
      show: title !== null,
      text: title ?? "",
      left: "center",
      top: EDGE - 2,
      textStyle: textStyle(chart.title.font, 14),
    },
    legend: {
      show: legend.visible,
      type: "scroll",
      orient: isSide ? "vertical" : "horizontal",
      left: legend.position === "Left" ? EDGE : isSide ? undefined : "center",
      right: legend.position === "Right" ? EDGE : undefined,
      top: isSide ? "middle" : highLegend ? top - 24 : undefined,
      bottom: lowLegend ? EDGE - 4 : undefined,
      // A swatch for what is filled, a piece of the line for what is drawn.
      ...(isFilled ? { icon: "rect", itemWidth: 8, itemHeight: 8 } : { itemWidth: 22 }),
      selectedMode: false,
      textStyle: textStyle(legend.font, 9),
    },
    tooltip: tooltip(chart, data, isRound),
    ...(isRound
      ? { series: pieSeries(chart, data, { top, bottom }) }
      : {
          grid: {
            left: side("Left"),
            right: side("Right"),
            top,
            bottom,
            outerBoundsMode: "same",
            outerBoundsContain: "all",
          },
          ...axes(chart, data),
          series: data.map((_, index) => axisSeries(chart, data, index)),
        }),
  };
}

function axes(chart: Chart, data: readonly SeriesData[]) {
  const type = chart.type;
  const format = valueFormat(chart, data, "Primary");
  const values = [
    valueAxis(chart.valueAxis, format),
    ...(chart.series.some(({ axisGroup }) => axisGroup === "Secondary")
      ? [valueAxis(chart.secondaryAxis, valueFormat(chart, data, "Secondary"))]
      : []),
  ];
  if (isScatter(type)) {
    const x = valueAxis(chart.categoryAxis, data.at(0)?.labelFormat ?? "General");
    return { xAxis: { ...x, scale: true }, yAxis: values };
  }
  const labels = data.reduce<readonly string[]>(
    (longest, one) => (one.labels.length > longest.length ? one.labels : longest),
    [],
  );
  const categories = categoryAxis(chart.categoryAxis, labels, !type.startsWith("Area"));
  return isBar(type) ? { xAxis: values, yAxis: categories } : { xAxis: categories, yAxis: values };
}

function valueFormat(
  chart: Chart,
  data: readonly SeriesData[],
  group: "Primary" | "Secondary",
): string {
  const index = chart.series.findIndex(({ axisGroup }) => axisGroup === group);
  const type: ChartType = chart.series.at(Math.max(0, index))?.type ?? chart.type;
  if (type.endsWith("100")) return "0%";
  return data.at(Math.max(0, index))?.valueFormat ?? "General";
}

function tooltip(chart: Chart, data: readonly SeriesData[], isRound: boolean) {
  return {
    trigger: isRound || isScatter(chart.type) ? "item" : "axis",
    confine: true,
    appendTo: "body",
    textStyle: textStyle(chart.legend.font, 9),
    valueFormatter: (value: unknown, index: number) => {
      const number: unknown = Array.isArray(value) ? (value as readonly unknown[]).at(-1) : value;
      if (typeof number !== "number") return "–";
      return formatted(number, data.at(index)?.valueFormat ?? data.at(0)?.valueFormat ?? "General");
    },
  };
}

function binned(one: SeriesData): SeriesData {
  const numbers = one.values.filter((value) => value !== null);
  const { labels, counts } = bins(numbers, (value) => formatted(value, one.valueFormat));
  return { ...one, values: counts, labels, x: [], valueFormat: "0" };
}

/** A histogram's bins: their labels, as Excel writes them, and how many values fall into each. */
interface Bins {
  readonly labels: readonly string[];
  readonly counts: readonly number[];
}

/**
 * Sorts values into bins of equal width by Scott's rule, 3.5 σ n^(−1/3), Excel's automatic choice. A bin takes in its
 * upper end; the first takes in both.
 */
function bins(values: readonly number[], format: (value: number) => string): Bins {
  if (values.length === 0) return { labels: [], counts: [] };
  const lowest = Math.min(...values);
  const range = Math.max(...values) - lowest;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / Math.max(1, values.length - 1));
  const width = (3.5 * deviation) / Math.cbrt(values.length);
  const count = width > 0 ? Math.max(1, Math.ceil(range / width)) : 1;
  const step = range / count || 1;
  const counts = Array.from({ length: count }, () => 0);
  for (const value of values) {
    const bin = Math.ceil((value - lowest) / step) - 1;
    counts[Math.min(count - 1, Math.max(0, bin))] += 1;
  }
  const labels = counts.map((_, bin) => {
    const from = format(lowest + bin * step);
    const to = format(lowest + (bin + 1) * step);
    return bin === 0 ? `[${from}, ${to}]` : `(${from}, ${to}]`;
  });
  return { labels, counts };
}
