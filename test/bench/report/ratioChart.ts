import * as echarts from "echarts";
import { missed, type Result } from "../results";

const BAR = 26;
const MARGIN = 90;
const GOOD = "#0f6cbd";
const BAD = "#c50f1f";

/** How many times as long as ours each peer takes: a bar each on a logarithmic axis, 1 where they are level. */
export function ratioChart(results: readonly Result[]): string {
  const compared = results.flatMap((result) =>
    result.peer === undefined ? [] : [{ ...result, peer: result.peer }],
  );
  const height = compared.length * BAR + MARGIN;
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width: 900, height });
  chart.setOption({
    animation: false,
    grid: { left: 400, right: 70, top: 10, bottom: 50 },
    xAxis: {
      ...{ type: "log", name: "times ours", nameLocation: "middle", nameGap: 30 },
      min: ({ min }: { min: number }) => Math.min(0.5, min / 2),
    },
    yAxis: {
      ...{ type: "category", inverse: true, data: compared.map(label) },
      axisLabel: { width: 380, overflow: "truncate" },
    },
    series: [
      {
        type: "bar",
        data: compared.map((result) => ({
          value: result.peer.ratio,
          itemStyle: { color: missed(result) ? BAD : GOOD },
        })),
        label: {
          show: true,
          position: "right",
          formatter: ({ value }: { value: unknown }) => `${Number(value).toPrecision(3)} ×`,
        },
        markLine: {
          ...{ symbol: "none", silent: true, label: { show: false } },
          ...{ lineStyle: { color: "#616161", type: "dashed" }, data: [{ xAxis: 1 }] },
        },
      },
    ],
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

function label({ name, peer }: Result): string {
  return `${name} · ${peer!.name}`;
}
