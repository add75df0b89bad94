import type { Worksheet as FileSheet } from "@cj-tech-master/excelts";
import { formatArea } from "../../../formulaText/addresses";
import { MAX_COLUMNS } from "../../../formulaText/area";
import type { HeaderFooterPart, PageLayout } from "../../book/pageLayout";
import { PAPER_SIZES, POINTS_AN_INCH } from "../paper";
import type { SheetToSave } from "./sheetToSave";

/** How the sheet is printed, where anybody has said so. */
export function savePageLayout({ book, sheet }: SheetToSave, to: FileSheet): void {
  const layout = book.pageLayouts.get(sheet.getSheetId());
  if (!layout) return;
  const { zoom, printArea, titleRows, titleColumns } = layout;
  const fits = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  Object.assign(to.pageSetup, {
    orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
    paperSize: PAPER_SIZES.get(layout.paperSize),
    pageOrder: layout.printOrder === "OverThenDown" ? "overThenDown" : "downThenOver",
    fitToPage: fits,
    scale: zoom.scale ?? 100,
    // A file says 0 where the number of pages is left open.
    ...(fits && { fitToWidth: zoom.horizontalFitToPages ?? 0 }),
    ...(fits && { fitToHeight: zoom.verticalFitToPages ?? 0 }),
    horizontalCentered: layout.centerHorizontally,
    verticalCentered: layout.centerVertically,
    showGridLines: layout.printGridlines,
    showRowColHeaders: layout.printHeadings,
    blackAndWhite: layout.blackAndWhite,
    ...(layout.firstPageNumber !== "" && { firstPageNumber: layout.firstPageNumber }),
    margins: marginsOf(layout),
    ...(printArea && { printArea: formatArea(printArea) }),
    ...(titleRows && { printTitlesRow: `${titleRows.startRow + 1}:${titleRows.endRow + 1}` }),
    ...(titleColumns && { printTitlesColumn: formatArea(titleColumns) }),
  });
  // A file counts the rows before the break, and says how wide it is: all columns.
  to.rowBreaks = layout.rowBreaks.map((id) => ({ id, max: MAX_COLUMNS - 1, man: 1 }));
  const { headersFooters } = layout;
  to.headerFooter.oddHeader = joined(headersFooters, "leftHeader", "centerHeader", "rightHeader");
  to.headerFooter.oddFooter = joined(headersFooters, "leftFooter", "centerFooter", "rightFooter");
}

function marginsOf(layout: PageLayout) {
  const inches = (points: number): number => points / POINTS_AN_INCH;
  return {
    left: inches(layout.leftMargin),
    right: inches(layout.rightMargin),
    top: inches(layout.topMargin),
    bottom: inches(layout.bottomMargin),
    header: inches(layout.headerMargin),
    footer: inches(layout.footerMargin),
  };
}

/** "&Lleft&Ccentre&Rright", the parts that are there. */
function joined(
  parts: PageLayout["headersFooters"],
  left: HeaderFooterPart,
  center: HeaderFooterPart,
  right: HeaderFooterPart,
): string | null {
  const text = [`&L${parts[left]}`, `&C${parts[center]}`, `&R${parts[right]}`]
    .filter((part) => part.length > 2)
    .join("");
  return text === "" ? null : text;
}
