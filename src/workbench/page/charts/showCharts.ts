import { type Injector, ICommandService } from "@univerjs/core";
import type { Host } from "../../host";
import { chartBox } from "../../book/charts/chartBox";
import { chartData, titleText } from "../../book/charts/chartData";
import { pictureBox } from "../../book/pictures/pictureBox";
import { gridView } from "../gridView";
import { seen } from "./seen";
import { createChartView } from "./chartView";
import type { Picture } from "../../book/pictures/picture";
import { type ViewBox, placeOver } from "./placeOver";

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

interface Shown {
  readonly id: string;
}

interface View {
  remove(): void;
}

/** Keeps a view for each thing that is shown, and takes away those of things that are gone. */
function keepViews<V extends View>(create: () => V) {
  const views = new Map<string, V>();
  return <T extends Shown>(things: readonly T[], show: (view: V, thing: T) => void): void => {
    const present = new Set(things.map(({ id }) => id));
    for (const [id, view] of views) {
      if (present.has(id)) continue;
      view.remove();
      views.delete(id);
    }
    for (const thing of things) {
      const view = views.get(thing.id) ?? create();
      views.set(thing.id, view);
      show(view, thing);
    }
  };
}

interface PictureView {
  show(picture: Picture): void;
  place(box: ViewBox, clip: { readonly left: number; readonly top: number }, scale: number): void;
  remove(): void;
}

function createPictureView(layer: HTMLElement, passOn: (event: WheelEvent) => void): PictureView {
  const image = document.createElement("img");
  image.className = "picture";
  layer.append(image);
  // A wheel over a picture scrolls the sheet under it.
  image.addEventListener("wheel", passOn, { passive: true });
  let shown: Picture | undefined;
  return {
    show: (picture) => {
      if (picture === shown) return;
      shown = picture;
      image.src = `data:image/png;base64,${picture.base64}`;
      image.alt = picture.description;
      image.title = picture.name;
    },
    place: (box, clip, scale) => {
      placeOver(image, box, clip, scale);
    },
    remove: () => {
      image.remove();
    },
  };
}
