import type { Injector } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { Host } from "../../host/host";
import { chartBox } from "../../host/book/charts/chartBox";
import { chartData } from "../../host/book/charts/chartData";
import { seen } from "./seen";
import type { ChartView } from "./chartView";
import { createChartView } from "./chartView";

/** Shows the active sheet's charts over the grid; they follow scrolling, zooming and every change of their cells. */
export function showCharts(grid: HTMLElement, injector: Injector, host: Host): void {
  const layer = document.createElement("div");
  layer.className = "chart-layer";
  const views = new Map<string, ChartView>();
  let isScheduled = false;
  let isFollowing = false;

  const passOn = (event: WheelEvent): void => {
    canvasOf(grid)?.dispatchEvent(new WheelEvent(event.type, event));
  };
  const update = (): void => {
    isScheduled = false;
    const canvas = canvasOf(grid);
    const render = injector.get(IRenderManagerService).getRenderById(host.book.unitId);
    const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    if (!canvas?.parentElement || !render || !viewport || !skeleton) return;
    if (layer.parentElement !== canvas.parentElement) canvas.parentElement.append(layer);
    if (!isFollowing) {
      viewport.onScrollAfter$.subscribeEvent(schedule);
      isFollowing = true;
    }
    const charts = host.charts(host.book.activeSheet.getSheetId());
    const present = new Set(charts.map(({ id }) => id));
    for (const [id, view] of views) {
      if (present.has(id)) continue;
      view.remove();
      views.delete(id);
    }
    const { scaleX: scale } = render.scene.getAncestorScale();
    const { rowHeaderWidth, columnHeaderHeight } = skeleton;
    const scroll = { x: viewport.viewportScrollX, y: viewport.viewportScrollY };
    layer.style.left = `${rowHeaderWidth * scale}px`;
    layer.style.top = `${columnHeaderHeight * scale}px`;
    for (const chart of charts) {
      const view = views.get(chart.id) ?? createChartView(layer, passOn);
      views.set(chart.id, view);
      const { box, clip } = seen(host.book.activeSheet, chartBox(host.book, chart), scroll, scale);
      view.place(box, clip, scale);
      view.show(chart, chartData(host.book, chart));
    }
  };
  const schedule = (): void => {
    if (isScheduled) return;
    isScheduled = true;
    requestAnimationFrame(update);
  };
  // Whatever happens to a workbook, values, sizes, scrolling or another sheet shown, is a command.
  injector.get(ICommandService).onCommandExecuted(schedule);
  new ResizeObserver(schedule).observe(grid);
}

/** Univer's grid is the largest of its canvases; the formula bar's editor is one too. */
function canvasOf(grid: HTMLElement): HTMLCanvasElement | null {
  return grid.querySelector<HTMLCanvasElement>("canvas[id^='univer-sheet-main-canvas']");
}
