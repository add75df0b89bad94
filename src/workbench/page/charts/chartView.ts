import type { Chart } from "../../book/charts/chart";
import type { SeriesData } from "../../book/charts/chartData";
import { chartOption, chartTitle } from "./chartOption";
import { echarts } from "./echarts";
import { placeOver, type ViewBox } from "./placeOver";

export interface ChartView {
  /** Draws the chart again if it or what its cells show has changed. */
  show(chart: Chart, data: readonly SeriesData[]): void;
  /** @param clip  what of the box can be seen: the rest lies under headers or frozen panes */
  place(box: ViewBox, clip: { readonly left: number; readonly top: number }, scale: number): void;
  remove(): void;
}

export function createChartView(
  layer: HTMLElement,
  passOn: (event: WheelEvent) => void,
): ChartView {
  const frame = document.createElement("div");
  frame.className = "chart";
  frame.role = "img";
  const plot = document.createElement("div");
  plot.className = "chart-plot";
  frame.append(plot);
  layer.append(frame);
  // A wheel over a chart scrolls the sheet under it.
  frame.addEventListener("wheel", passOn, { passive: true });
  const drawing = echarts.init(plot, null, { renderer: "svg", width: 1, height: 1 });
  let shown = "";
  let size = "";
  return {
    show: (chart, data) => {
      const wanted = JSON.stringify([chart, data]);
      if (wanted === shown) return;
      shown = wanted;
      frame.ariaLabel = `Chart: ${chartTitle(chart, data) ?? chart.name}`;
      drawing.setOption(chartOption(chart, data), true);
    },
    place: (box, clip, scale) => {
      placeOver(frame, box, clip, scale);
      const { width, height } = box;
      if (size === `${width},${height}`) return;
      size = `${width},${height}`;
      drawing.resize({ width: Math.max(1, width - 2), height: Math.max(1, height - 2) });
    },
    remove: () => {
      drawing.dispose();
      frame.remove();
    },
  };
}
