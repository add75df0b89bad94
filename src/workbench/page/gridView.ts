import type { Viewport } from "@univerjs/engine-render";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import { cellArea } from "../../formulaText/area";
import { areaBox } from "../book/areaBox";
import type { Host } from "../host";
import { seen } from "./charts/seen";

/** How the active sheet is drawn now: scroll in the sheet's pixels, headers in the page's. */
export interface GridView {
  readonly canvas: HTMLCanvasElement;
  readonly viewport: Viewport;
  readonly scale: number;
  readonly scroll: { readonly x: number; readonly y: number };
  readonly headers: { readonly width: number; readonly height: number };
}

/** Null while nothing is drawn. */
export function gridView(grid: HTMLElement, { book }: Host): GridView | null {
  // Univer's grid is the largest of its canvases; the formula bar's editor is one too.
  const canvas = grid.querySelector<HTMLCanvasElement>("canvas[id^='univer-sheet-main-canvas']");
  const render = book.injector.get(IRenderManagerService).getRenderById(book.unitId);
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  if (!canvas || !render || !viewport || !skeleton) return null;
  const { scaleX: scale } = render.scene.getAncestorScale();
  return {
    canvas,
    viewport,
    scale,
    scroll: { x: viewport.viewportScrollX, y: viewport.viewportScrollY },
    headers: {
      width: skeleton.rowHeaderWidth * scale,
      height: skeleton.columnHeaderHeight * scale,
    },
  };
}

/** Where a cell of the active sheet is on the page; null where none of it is seen. */
export function cellRect(
  grid: HTMLElement,
  host: Host,
  row: number,
  column: number,
): DOMRect | null {
  const view = gridView(grid, host);
  if (!view) return null;
  const { canvas, scale, scroll, headers } = view;
  const sheet = host.book.activeSheet;
  const cell = areaBox(host.book, sheet.getSheetId(), cellArea(row, column));
  const { box, clip } = seen(sheet, cell, scroll, scale);
  const width = box.width * scale;
  const height = box.height * scale;
  const frame = canvas.getBoundingClientRect();
  const isSeen =
    box.left + width > clip.left &&
    box.top + height > clip.top &&
    headers.width + box.left < frame.width &&
    headers.height + box.top < frame.height;
  if (!isSeen) return null;
  return new DOMRect(
    frame.left + headers.width + box.left,
    frame.top + headers.height + box.top,
    width,
    height,
  );
}
