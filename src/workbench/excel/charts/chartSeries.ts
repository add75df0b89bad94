import { excelError } from "../../protocol/errors";
import type { ExcelObject } from "../../protocol/excelObject";
import { excelObject, isExcelObject } from "../../protocol/excelObject";
import { parseAddress } from "../../../formulaText/addresses";
import { seriesName } from "../../book/charts/chartData";
import type { ChartSeries } from "../../book/charts/chart";
import { CHART_TYPES } from "../../book/charts/chart";
import { NEW_SERIES } from "../../book/charts/newParts";
import { readColor } from "../../book/color";
import type { SheetArea } from "../../book/univerBook";
import { rangeArea } from "../../book/rangeArea";
import { flag, integer, oneOf, optionalText, text } from "../arguments";
import { dataLabelsObject } from "./dataLabels";
import { lineObject } from "./chartText";
import type { ChartTarget, Lens } from "./lens";
import { at, change, changeChart, readChart } from "./lens";

const AXIS_GROUPS = ["Primary", "Secondary"] as const;
const MARKERS = ["Automatic", "None", "Square", "Diamond", "Triangle", "Circle", "Plus", "X"];

/** A chart's series; each is known by its place among them. */
export function seriesCollection(target: ChartTarget): ExcelObject {
  const all = () => readChart(target).series.map((_, index) => seriesObject(target, index));
  const count = () => readChart(target).series.length;
  return excelObject(
    {
      name: "ChartSeriesCollection",
      get: { Count: count },
      items: all,
      call: {
        GetCount: count,
        GetItemAt: (_, index) => {
          const found = all().at(integer(index));
          if (!found) throw excelError("InvalidArgument");
          return found;
        },
        Add: (_, name, index) => {
          const { series } = readChart(target);
          const place = typeof index === "number" ? integer(index) : series.length;
          const added = { ...NEW_SERIES, name: optionalText(name) };
          changeChart(target, {
            series: [...series.slice(0, place), added, ...series.slice(place)],
          });
          return seriesObject(target, place);
        },
      },
    },
    target,
  );
}

function seriesObject(target: ChartTarget, index: number): ExcelObject {
  const lens = seriesLens(target, index);
  return excelObject(
    {
      name: "ChartSeries",
      get: {
        Name: () => seriesName(target.book, lens.get(), index),
        ChartType: () => lens.get().type ?? readChart(target).type,
        AxisGroup: () => lens.get().axisGroup,
        HasDataLabels: () => lens.get().hasDataLabels,
        MarkerStyle: () => lens.get().markerStyle ?? "Automatic",
        Smooth: () => lens.get().smooth ?? false,
      },
      set: {
        Name: (_, name) => {
          change(lens, { name: seriesNameOf(target, name) });
        },
        ChartType: (_, type) => {
          change(lens, { type: oneOf(type, CHART_TYPES) });
        },
        AxisGroup: (_, group) => {
          change(lens, { axisGroup: oneOf(group, AXIS_GROUPS) });
        },
        HasDataLabels: (_, shown) => {
          change(lens, { hasDataLabels: flag(shown) });
        },
        MarkerStyle: (_, style) => {
          change(lens, { markerStyle: oneOf(style, MARKERS) });
        },
        Smooth: (_, smooth) => {
          change(lens, { smooth: flag(smooth) });
        },
      },
      child: { Format: () => seriesFormat(lens), DataLabels: () => dataLabelsObject(lens) },
      call: {
        SetValues: (_, range) => {
          change(lens, { values: rangeOf(target, range) });
        },
        SetXAxisValues: (_, range) => {
          change(lens, { categories: rangeOf(target, range) });
        },
        Delete: () => {
          lens.get();
          changeChart(target, {
            series: readChart(target).series.filter((_one, place) => place !== index),
          });
        },
      },
    },
    target,
  );
}

function seriesLens(target: ChartTarget, index: number): Lens<ChartSeries> {
  const get = (): ChartSeries => {
    const series = readChart(target).series.at(index);
    if (!series) throw excelError("ItemNotFound");
    return series;
  };
  return {
    get,
    set: (series) => {
      get();
      const all = readChart(target).series;
      changeChart(target, { series: all.map((one, place) => (place === index ? series : one)) });
    },
  };
}

function seriesFormat(lens: Lens<ChartSeries>): ExcelObject {
  const fill = () =>
    excelObject(
      {
        name: "ChartFill",
        call: {
          SetSolidColor: (_, color) => {
            change(lens, { fill: readColor(color) });
          },
          Clear: () => {
            change(lens, { fill: "transparent" });
          },
        },
      },
      lens,
    );
  const child = { Fill: fill, Line: () => lineObject(at(lens, "line")) };
  return excelObject({ name: "ChartSeriesFormat", child }, lens);
}

/** "=Sheet1!$B$1" names the cell that has the name; other text is the name itself. */
function seriesNameOf({ book, chartId }: ChartTarget, value: unknown): string | SheetArea {
  const name = text(value);
  const isReference = name.startsWith("=") && parseAddress(name.slice(1)) !== null;
  return isReference ? rangeArea(book, readChart({ book, chartId }).sheetId, name.slice(1)) : name;
}

export function rangeOf({ book }: ChartTarget, range: unknown): SheetArea {
  if (!isExcelObject(range)) throw excelError("InvalidArgument");
  return rangeArea(book, book.activeSheet.getSheetId(), String(range.get("Address")));
}
