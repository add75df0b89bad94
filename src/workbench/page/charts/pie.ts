import type { PieSeriesOption } from "echarts";
import type { Chart } from "../../book/charts/chart";
import type { SeriesData } from "../../book/charts/chartData";
import { formatted, paletteColor, textStyle } from "./look";

interface Box {
  readonly top: number;
  readonly bottom: number;
}

/** A pie shows its first series; a doughnut a ring for each. */
export function pieSeries(
  chart: Chart,
  data: readonly SeriesData[],
  { top, bottom }: Box,
): PieSeriesOption[] {
  const rings = chart.type === "Pie" ? data.slice(0, 1) : data;
  const hole = chart.type === "Pie" ? 0 : 45;
  const thickness = (90 - hole) / Math.max(1, rings.length);
  return rings.map((ring, index): PieSeriesOption => {
    const { hasDataLabels, labelFormat } = chart.series[index];
    const format = labelFormat ?? ring.valueFormat;
    return {
      type: "pie",
      name: ring.name,
      top,
      bottom,
      radius: [`${hole + index * thickness}%`, `${hole + (index + 1) * thickness}%`],
      emphasis: { disabled: true },
      itemStyle: { borderColor: "#FFFFFF", borderWidth: 1 },
      label: {
        show: hasDataLabels,
        position: "outside",
        ...textStyle(chart.legend.font, 9),
        formatter: ({ value }) => formatted(Number(value), format),
      },
      data: ring.values.map((value, at) => ({
        value: value ?? 0,
        name: ring.labels[at],
        itemStyle: { color: paletteColor(at) },
      })),
    };
  });
}
