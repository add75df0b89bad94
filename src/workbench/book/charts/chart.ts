import type { Area } from "../../../formulaText/area";
import type { SheetArea } from "../univerBook";
import type { SheetRecord } from "../records";

/** The chart types the workbench draws, as Excel.ChartType spells them. */
export const CHART_TYPES = [
  "Line",
  "LineMarkers",
  "LineStacked",
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Area",
  "AreaStacked",
  "XYScatter",
  "XYScatterLines",
  "XYScatterLinesNoMarkers",
  "XYScatterSmooth",
  "Pie",
  "Doughnut",
  "Histogram",
] as const;

export type ChartType = (typeof CHART_TYPES)[number];

export const LEGEND_POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

/** What is null the chart's own look decides. Sizes and weights are in points. */
export interface ChartFont {
  readonly name: string | null;
  readonly size: number | null;
  readonly color: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
}

export interface ChartText {
  /** Null in a title: Excel shows the name of the only series. */
  readonly text: string | null;
  readonly visible: boolean;
  readonly font: ChartFont;
  /** The cell whose text it shows, of a chart's title only. */
  readonly source?: SheetArea | null;
}

export interface ChartLine {
  readonly color: string | null;
  readonly weight: number | null;
  readonly style: string | null;
  /** Cleared by the add-in: not drawn. */
  readonly isNone: boolean;
}

export interface ChartAxis {
  readonly title: ChartText;
  readonly visible: boolean;
  /** Null follows the cells. */
  readonly numberFormat: string | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
  readonly majorGridlines: boolean;
  readonly gridline: ChartLine;
  readonly reversed: boolean;
  readonly isLogarithmic: boolean;
  readonly font: ChartFont;
}

export interface ChartSeries {
  /** A text, the cell that has it, or null for "Series1" and so on. */
  readonly name: string | SheetArea | null;
  readonly values: SheetArea | null;
  /** Labels of the points; the x values of a scatter chart. */
  readonly categories: SheetArea | null;
  /** Null is the chart's. */
  readonly type: ChartType | null;
  readonly axisGroup: "Primary" | "Secondary";
  readonly fill: string | null;
  readonly line: ChartLine;
  readonly hasDataLabels: boolean;
  readonly labelFormat: string | null;
  readonly markerStyle: string | null;
  readonly smooth: boolean | null;
}

/** Where a chart lies: over cells, and then it follows their sizes, or at a place in points from the sheet's corner. */
export type ChartPlace =
  | { readonly kind: "cells"; readonly area: Area }
  | {
      readonly kind: "box";
      readonly left: number;
      readonly top: number;
      readonly width: number;
      readonly height: number;
    };

export interface Chart extends SheetRecord {
  readonly name: string;
  readonly type: ChartType;
  readonly place: ChartPlace;
  readonly title: ChartText;
  readonly legend: {
    readonly visible: boolean;
    readonly position: (typeof LEGEND_POSITIONS)[number];
    readonly font: ChartFont;
  };
  readonly valueAxis: ChartAxis;
  readonly categoryAxis: ChartAxis;
  readonly secondaryAxis: ChartAxis;
  readonly series: readonly ChartSeries[];
}

export const isScatter = (type: ChartType): boolean => type.startsWith("XYScatter");
