import { excelError } from "../../protocol/errors";
import type { ExcelClass, ExcelObject } from "../../protocol/excelObject";
import { excelObject } from "../../protocol/excelObject";
import type { ChartAxis } from "../../book/charts/chart";
import { flag, oneOf, positive, text } from "../arguments";
import { lineObject, textFormat, titleObject } from "./chartText";
import type { ChartTarget, Lens } from "./lens";
import { at, change, chartLens } from "./lens";

const axisClass: ExcelClass<Lens<ChartAxis>> = {
  name: "ChartAxis",
  get: {
    Visible: (axis) => axis.get().visible,
    NumberFormat: (axis) => axis.get().numberFormat ?? "General",
    LinkNumberFormat: (axis) => axis.get().numberFormat === null,
    // Excel answers "" where the scale is automatic.
    Minimum: (axis) => axis.get().minimum ?? "",
    Maximum: (axis) => axis.get().maximum ?? "",
    MajorUnit: (axis) => axis.get().majorUnit ?? "",
    ReversePlotOrder: (axis) => axis.get().reversed,
    ScaleType: (axis) => (axis.get().isLogarithmic ? "Logarithmic" : "Linear"),
  },
  set: {
    Visible: (axis, visible) => {
      change(axis, { visible: flag(visible) });
    },
    NumberFormat: (axis, format) => {
      change(axis, { numberFormat: text(format) });
    },
    LinkNumberFormat: (axis, linked) => {
      if (flag(linked)) change(axis, { numberFormat: null });
    },
    Minimum: (axis, value) => {
      change(axis, { minimum: bound(value) });
    },
    Maximum: (axis, value) => {
      change(axis, { maximum: bound(value) });
    },
    MajorUnit: (axis, value) => {
      change(axis, { majorUnit: value === "" ? null : positive(value) });
    },
    ReversePlotOrder: (axis, reversed) => {
      change(axis, { reversed: flag(reversed) });
    },
    ScaleType: (axis, scale) => {
      const isLogarithmic = oneOf(scale, ["Linear", "Logarithmic"]) === "Logarithmic";
      change(axis, { isLogarithmic });
    },
  },
  child: {
    Title: (axis) => titleObject("ChartAxisTitle", at(axis, "title")),
    Format: (axis) => textFormat("ChartAxisFormat", at(axis, "font")),
    MajorGridlines: gridlines,
  },
};

export function axesObject(target: ChartTarget): ExcelObject {
  const chart = chartLens(target);
  const axis = (key: "valueAxis" | "categoryAxis" | "secondaryAxis") =>
    excelObject(axisClass, at(chart, key));
  return excelObject(
    {
      name: "ChartAxes",
      child: { ValueAxis: () => axis("valueAxis"), CategoryAxis: () => axis("categoryAxis") },
      call: {
        GetItem: (_, type, group) => {
          const isSecondary = group && oneOf(group, ["Primary", "Secondary"]) === "Secondary";
          if (oneOf(type, ["Category", "Value"]) === "Value") {
            return axis(isSecondary ? "secondaryAxis" : "valueAxis");
          }
          if (!isSecondary) return axis("categoryAxis");
          const what = "ChartAxes.getItem of a secondary category axis";
          throw excelError("ApiNotFound", `Workbench does not support ${what}`);
        },
      },
    },
    target,
  );
}

function gridlines(axis: Lens<ChartAxis>): ExcelObject {
  return excelObject(
    {
      name: "ChartGridlines",
      get: { Visible: () => axis.get().majorGridlines },
      set: {
        Visible: (_, visible) => {
          change(axis, { majorGridlines: flag(visible) });
        },
      },
      child: {
        Format: () =>
          excelObject(
            {
              name: "ChartGridlinesFormat",
              child: { Line: () => lineObject(at(axis, "gridline")) },
            },
            axis,
          ),
      },
    },
    axis,
  );
}

/** The end of a scale; "" gives it back to the chart. */
function bound(value: unknown): number | null {
  if (value === "") return null;
  if (typeof value !== "number" || !Number.isFinite(value)) throw excelError("InvalidArgument");
  return value;
}
