import type { Injector } from "@univerjs/core";
import { HoverManagerService } from "@univerjs/sheets-ui";
import { formatArea } from "../../formulaText/addresses";
import { cellArea } from "../../formulaText/area";
import type { Host } from "../host";
import { cellRect, gridView } from "./gridView";

/** Shows the reason of a custom function's error while the pointer is over its cell, as Excel's error card does. */
export function showCellTip(grid: HTMLElement, injector: Injector, host: Host): void {
  const tip = document.createElement("div");
  tip.className = "cell-tip";
  tip.role = "tooltip";
  tip.hidden = true;
  document.body.append(tip);
  const hide = (): void => {
    tip.hidden = true;
  };
  injector.get(HoverManagerService).currentCell$.subscribe((hovered) => {
    hide();
    if (!hovered) return;
    const { subUnitId, row, col } = hovered.location;
    if (subUnitId !== host.book.activeSheet.getSheetId()) return;
    const sheet = host.book.activeSheet.getName();
    const message = host.errorMessage(sheet, formatArea(cellArea(row, col)));
    const rect = message === null ? null : cellRect(grid, host, row, col);
    if (message === null || !rect) return;
    tip.textContent = message;
    tip.hidden = false;
    const frame = gridView(grid, host)?.canvas.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = tip;
    const isRoomBelow = rect.bottom + offsetHeight + 4 < (frame?.bottom ?? window.innerHeight);
    tip.style.left = `${Math.max(4, Math.min(rect.left, (frame?.right ?? window.innerWidth) - offsetWidth - 4))}px`;
    tip.style.top = `${isRoomBelow ? rect.bottom + 4 : rect.top - offsetHeight - 4}px`;
  });
  // Univer tells nothing of a pointer that has left the cells.
  grid.addEventListener("pointerleave", hide);
  grid.addEventListener("wheel", hide, { passive: true });
  grid.addEventListener("keydown", hide, true);
}
