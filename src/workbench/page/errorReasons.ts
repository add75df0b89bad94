import type { Injector } from "@univerjs/core";
import { CellAlertManagerService } from "@univerjs/sheets-ui";
import { formatArea } from "../../formulaText/addresses";
import { cellArea } from "../../formulaText/area";
import type { Host } from "../host";

/**
 * Univer's tip over an error says the reason that the custom function gives, as Excel's error card does, and goes when
 * the pointer leaves the cells.
 */
export function showReasons(grid: HTMLElement, injector: Injector, host: Host): void {
  const tips = injector.get(CellAlertManagerService);
  const show = tips.showAlert.bind(tips);
  tips.showAlert = (tip) => {
    const { subUnitId, row, col } = tip.location;
    const sheet = host.book.sheet(subUnitId).getName();
    const address = formatArea(cellArea(row, col));
    const message = host.errorMessage(sheet, address);
    const title = String(host.read(sheet, address)[0][0]);
    show(message === null ? tip : { ...tip, title, message });
  };
  grid.addEventListener("pointerleave", () => {
    tips.clearAlert();
  });
}
