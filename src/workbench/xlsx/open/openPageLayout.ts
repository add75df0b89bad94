import type { Worksheet as FileSheet } from "@cj-tech-master/excelts";
import { parseAddress } from "../../../formulaText/addresses";
import type { Book } from "../../book/book";
import type { PageLayout, PrintZoom } from "../../book/pageLayout";
import { changePageLayout } from "../../book/pageLayout";
import { PAPER_SIZES, POINTS_AN_INCH } from "../paper";

type PageSetup = FileSheet["pageSetup"];

export function openPageLayout(book: Book, sheetId: string, from: FileSheet): void {
  const { pageSetup: setup } = from;
  // The library's typing leaves out that a sheet may have none.
  const headerFooter = from.headerFooter as Partial<FileSheet["headerFooter"]> | undefined;
  const paper = [...PAPER_SIZES].find(([, number]) => number === setup.paperSize)?.[0];
  const area = (text: string | undefined) => (text ? (parseAddress(text)?.area ?? null) : null);
  const [leftHeader, centerHeader, rightHeader] = parts(headerFooter?.oddHeader);
  const [leftFooter, centerFooter, rightFooter] = parts(headerFooter?.oddFooter);
  changePageLayout(book, sheetId, {
    orientation: setup.orientation === "landscape" ? "Landscape" : "Portrait",
    printOrder: setup.pageOrder === "overThenDown" ? "OverThenDown" : "DownThenOver",
    ...(paper && { paperSize: paper }),
    zoom: zoomOf(setup),
    centerHorizontally: setup.horizontalCentered,
    centerVertically: setup.verticalCentered,
    printGridlines: setup.showGridLines,
    printHeadings: setup.showRowColHeaders,
    blackAndWhite: setup.blackAndWhite,
    ...marginsOf(setup),
    printArea: area(setup.printArea),
    titleRows: area(setup.printTitlesRow),
    titleColumns: area(setup.printTitlesColumn),
    rowBreaks: from.rowBreaks.map(({ id }) => id),
    headersFooters: {
      leftHeader,
      centerHeader,
      rightHeader,
      leftFooter,
      centerFooter,
      rightFooter,
    },
  });
}

function zoomOf({ fitToPage, scale, fitToWidth, fitToHeight }: PageSetup): PrintZoom {
  if (!fitToPage) return { scale };
  return {
    ...(fitToWidth > 0 && { horizontalFitToPages: fitToWidth }),
    ...(fitToHeight > 0 && { verticalFitToPages: fitToHeight }),
  };
}

function marginsOf(setup: PageSetup): Partial<PageLayout> {
  // Files of Google Sheets and of SheetJS say nothing of margins; the library's typing says they do.
  const margins = (setup as Partial<PageSetup>).margins;
  if (!margins) return {};
  const points = (inches: number): number => Math.round(inches * POINTS_AN_INCH * 100) / 100;
  return {
    leftMargin: points(margins.left),
    rightMargin: points(margins.right),
    topMargin: points(margins.top),
    bottomMargin: points(margins.bottom),
    headerMargin: points(margins.header),
    footerMargin: points(margins.footer),
  };
}

/** Left, centre and right of "&Lleft&Ccentre&Rright". */
function parts(text: string | null | undefined): [string, string, string] {
  const found: Record<string, string> = { L: "", C: "", R: "" };
  for (const [, side, part] of (text ?? "").matchAll(/&([LCR])((?:(?!&[LCR])[\s\S])*)/g)) {
    found[side] += part;
  }
  return [found.L, found.C, found.R];
}
