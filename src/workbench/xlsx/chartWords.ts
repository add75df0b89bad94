import type { AddChartOptions } from "@cj-tech-master/excelts/chart";
import type { Chart, ChartType } from "../book/charts/chart";

/** What a file says of a chart's type. */
export type FileChartType = Pick<
  AddChartOptions,
  "type" | "barDir" | "grouping" | "scatterStyle" | "showMarker"
>;

/** A file's words for the types of charts. A histogram is of another kind, and its bins are not stored. */
export const CHART_WORDS: Readonly<Record<Exclude<ChartType, "Histogram">, FileChartType>> = {
  Line: { type: "line", grouping: "standard", showMarker: false },
  LineMarkers: { type: "line", grouping: "standard", showMarker: true },
  LineStacked: { type: "line", grouping: "stacked", showMarker: false },
  ColumnClustered: { type: "bar", barDir: "col", grouping: "clustered" },
  ColumnStacked: { type: "bar", barDir: "col", grouping: "stacked" },
  ColumnStacked100: { type: "bar", barDir: "col", grouping: "percentStacked" },
  BarClustered: { type: "bar", barDir: "bar", grouping: "clustered" },
  BarStacked: { type: "bar", barDir: "bar", grouping: "stacked" },
  BarStacked100: { type: "bar", barDir: "bar", grouping: "percentStacked" },
  Area: { type: "area", grouping: "standard" },
  AreaStacked: { type: "area", grouping: "stacked" },
  XYScatter: { type: "scatter", scatterStyle: "marker" },
  XYScatterLines: { type: "scatter", scatterStyle: "lineMarker" },
  XYScatterLinesNoMarkers: { type: "scatter", scatterStyle: "line" },
  XYScatterSmooth: { type: "scatter", scatterStyle: "smoothMarker" },
  Pie: { type: "pie" },
  Doughnut: { type: "doughnut" },
};

export const LEGEND_WORDS = {
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  Corner: "tr",
} as const satisfies Record<Chart["legend"]["position"], AddChartOptions["legendPosition"]>;

/** Excel's units of length in drawings. */
export const EMU_A_POINT = 12_700;
