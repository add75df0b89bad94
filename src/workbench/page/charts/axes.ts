import type { XAXisComponentOption, YAXisComponentOption } from "echarts";
import type { ChartAxis } from "../../book/charts/chart";
import { LINE_COLOR, dash, formatted, pixels, textStyle } from "./look";

/** A value axis along either side, with the cells' number format unless the axis has its own. */
export function valueAxis(
  axis: ChartAxis,
  cellFormat: string,
): Extract<YAXisComponentOption & XAXisComponentOption, { type?: "value" }> {
  const format = axis.numberFormat ?? cellFormat;
  return {
    ...common(axis),
    type: "value",
    min: axis.minimum ?? undefined,
    max: axis.maximum ?? undefined,
    interval: axis.majorUnit ?? undefined,
    axisLine: { show: false },
    axisLabel: {
      ...textStyle(axis.font, 9),
      formatter: (value: number) => formatted(value, format),
    },
    splitLine: {
      show: axis.majorGridlines && !axis.gridline.isNone,
      lineStyle: {
        color: axis.gridline.color ?? LINE_COLOR,
        width: pixels(axis.gridline.weight ?? 0.75),
        type: dash(axis.gridline),
      },
    },
  };
}

export function categoryAxis(axis: ChartAxis, labels: readonly string[], isBetween: boolean) {
  return {
    ...common(axis),
    type: "category" as const,
    data: [...labels],
    boundaryGap: isBetween,
    axisLine: { show: true, lineStyle: { color: LINE_COLOR } },
    axisTick: { show: false },
    axisLabel: { ...textStyle(axis.font, 9), hideOverlap: true },
    splitLine: { show: axis.majorGridlines, lineStyle: { color: LINE_COLOR } },
  };
}

function common(axis: ChartAxis) {
  const { title } = axis;
  return {
    show: axis.visible,
    inverse: axis.reversed,
    name: title.visible ? (title.text ?? "") : "",
    nameLocation: "middle" as const,
    nameGap: 8,
    nameTextStyle: textStyle(title.font, 10),
    axisTick: { show: false },
  };
}
