import { type Injector, ICommandService } from "@univerjs/core";
import { ILayoutService } from "@univerjs/preset-sheets-core";
import { formatArea, parseAddress } from "../../formulaText/addresses";
import { cellArea, mapCells } from "../../formulaText/area";
import { selection } from "../book/selection";
import type { Host } from "../host";
import { cellRect } from "./gridView";
import type { CellValue } from "../book/cellValue";
import type { Book } from "../book/book";
import { rangeArea } from "../book/rangeArea";
import { SheetCells } from "../book/sheetCells";

/**
 * The arrow that Excel draws beside the active cell where data validation lists what it may hold. It is a drop-down of
 * the browser's own: it opens where there is room and knows the keys. Alt+Down opens it, as in Excel.
 */
export function showDropDown(grid: HTMLElement, injector: Injector, host: Host): void {
  const list = document.createElement("select");
  list.className = "drop-down";
  list.hidden = true;
  document.body.append(list);
  let shown = "";
  const update = (): void => {
    const { sheetId, active } = selection(host.book);
    const values = listedValues(host.book, sheetId, active.row, active.column);
    const rect = values && cellRect(grid, host, active.row, active.column);
    list.hidden = !values || !rect;
    if (!values || !rect) return;
    const sheet = host.book.sheet(sheetId).getName();
    const address = formatArea(cellArea(active.row, active.column));
    const value = String(host.read(sheet, address)[0][0]);
    list.style.left = `${rect.right}px`;
    list.style.top = `${rect.top}px`;
    list.style.height = `${rect.height}px`;
    const shows = JSON.stringify([sheet, address, value, values]);
    if (shows === shown) return;
    shown = shows;
    list.ariaLabel = `Values of ${address}`;
    list.replaceChildren(...values.map((text) => new Option(text, text)));
    list.value = value;
  };
  let isScheduled = false;
  const schedule = (): void => {
    if (isScheduled) return;
    isScheduled = true;
    requestAnimationFrame(() => {
      isScheduled = false;
      update();
    });
  };
  injector.get(ICommandService).onCommandExecuted(schedule);
  new ResizeObserver(schedule).observe(grid);
  const backToGrid = (): void => {
    injector.get(ILayoutService).focus();
  };
  list.addEventListener("change", () => {
    const { sheetId, active } = selection(host.book);
    const sheet = host.book.sheet(sheetId).getName();
    void host.write(sheet, formatArea(cellArea(active.row, active.column)), list.value);
    backToGrid();
  });
  list.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") backToGrid();
  });
  window.addEventListener(
    "keydown",
    (event) => {
      if (!event.altKey || event.key !== "ArrowDown" || list.hidden) return;
      if (!(event.target instanceof Node) || !grid.contains(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
      list.focus();
      list.showPicker();
    },
    true,
  );
}

/** What data validation lists for a cell: written out, or the cells that its formula leads to; null where it lists nothing. */
function listedValues(book: Book, sheetId: string, row: number, column: number): string[] | null {
  for (const [address, record] of book.facts.of(sheetId).validation) {
    const area = parseAddress(address)?.area;
    if (!area || row < area.startRow || row > area.endRow) continue;
    if (column < area.startColumn || column > area.endColumn) continue;
    const { rule } = record as { rule?: { list?: { source?: unknown; inCellDropDown?: boolean } } };
    if (!rule?.list || rule.list.inCellDropDown === false) continue;
    const { source } = rule.list;
    if (typeof source !== "string") continue;
    return source.startsWith("=")
      ? cellsAt(book, sheetId, source.slice(1))
      : source.split(",").map((text) => text.trim());
  }
  return null;
}

/** The texts of a range or a name; null where the formula is neither. */
function cellsAt(book: Book, sheetId: string, reference: string): string[] | null {
  try {
    const place = rangeArea(book, sheetId, reference);
    const cells = new SheetCells(book, place.sheetId);
    const rows: CellValue[][] = mapCells(place.area, (row, column) => cells.value(row, column));
    return rows
      .flat()
      .map(String)
      .filter((text) => text !== "");
  } catch {
    return null;
  }
}
