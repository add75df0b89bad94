import type { Injector } from "@univerjs/core";
import { HoverManagerService } from "@univerjs/sheets-ui";
import { followLink, hyperlinkAt } from "../book/hyperlink";
import type { Host } from "../host";
import { report } from "./status";

/** A click on a cell with a link goes where it leads: to another sheet, or to a new tab. */
export function followLinks(injector: Injector, host: Host): void {
  injector.get(HoverManagerService).currentClickedCell$.subscribe(({ location }) => {
    const link = hyperlinkAt(host.book, location.subUnitId, location.row, location.col);
    if (!link) return;
    const { address = "" } = link;
    if (/^https?:\/\//.test(address)) window.open(address, "_blank", "noopener,noreferrer");
    else {
      // Univer selects the clicked cell after it has told of the click.
      setTimeout(() => {
        void followLink(host.book, link).then((isThere) => {
          if (!isThere) report(`Reference is not valid: ${link.documentReference ?? address}`);
        });
      }, 0);
    }
  });
}
