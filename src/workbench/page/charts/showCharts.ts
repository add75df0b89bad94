import type { Injector } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import type { Host } from "../../host";
import { chartBox } from "../../book/charts/chartBox";
import { chartData, titleText } from "../../book/charts/chartData";
import { pictureBox } from "../../book/pictures/pictureBox";
import { gridView } from "../gridView";
import { createPictureView } from "../pictures/pictureView";
import { seen } from "./seen";
import { createChartView } from "./chartView";
import { keepViews } from "./keepViews";

/**
 * Shows the active sheet's charts and pictures over the grid. They follow scrolling and zooming, charts every change
 * of their cells too.
 */
export function showCharts(grid: HTMLElement, injector: Injector, host: Host): void {
  const layer = document.createElement("div");
  layer.className = "chart-layer";
  let isScheduled = false;
  let isFollowing = false;

  const passOn = (event: WheelEvent): void => {
    gridView(grid, host)?.canvas.dispatchEvent(new WheelEvent(event.type, event));
  };
  const showChartViews = keepViews(() => createChartView(layer, passOn));
  const showPictureViews = keepViews(() => createPictureView(layer, passOn));
  const update = (): void => {
    isScheduled = false;
    const view = gridView(grid, host);
    if (!view?.canvas.parentElement) return;
    const { canvas, viewport, scale, scroll, headers } = view;
    if (layer.parentElement !== canvas.parentElement) canvas.parentElement?.append(layer);
    if (!isFollowing) {
      viewport.onScrollAfter$.subscribeEvent(schedule);
      isFollowing = true;
    }
    layer.style.left = `${headers.width}px`;
    layer.style.top = `${headers.height}px`;
    const { book } = host;
    const sheet = book.activeSheet;
    showChartViews(book.charts.on(sheet.getSheetId()), (view, chart) => {
      const { box, clip } = seen(sheet, chartBox(book, chart), scroll, scale);
      view.place(box, clip, scale);
      const title = { ...chart.title, text: titleText(book, chart) };
      view.show({ ...chart, title }, chartData(book, chart));
    });
    showPictureViews(book.pictures.on(sheet.getSheetId()), (view, picture) => {
      const { box, clip } = seen(sheet, pictureBox(picture), scroll, scale);
      view.place(box, clip, scale);
      view.show(picture);
    });
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
