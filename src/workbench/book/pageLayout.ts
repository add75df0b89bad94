import type { Area } from "../../formulaText/area";
import type { Records, SheetRecord } from "./records";

/** A scale in percent, or how many pages wide and tall; what is left out is up to the sheet. */
export interface PrintZoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

export const HEADER_FOOTER_PARTS = [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
] as const;

export type HeaderFooterPart = (typeof HEADER_FOOTER_PARTS)[number];

/** How a sheet is to be printed: stored for saving, not drawn. Its id is the sheet's. Margins are in points. */
export interface PageLayout extends SheetRecord {
  readonly orientation: "Portrait" | "Landscape";
  readonly paperSize: string;
  readonly zoom: PrintZoom;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
  readonly printOrder: "DownThenOver" | "OverThenDown";
  readonly firstPageNumber: number | "";
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly headerMargin: number;
  readonly footerMargin: number;
  readonly printArea: Area | null;
  /** Rows repeated on every page. */
  readonly titleRows: Area | null;
  readonly titleColumns: Area | null;
  /** Rows that begin a page by hand, from 0. */
  readonly rowBreaks: readonly number[];
  readonly headersFooters: Readonly<Record<HeaderFooterPart, string>>;
}

/** What keeps the layouts, the Book. */
interface Layouts {
  readonly pageLayouts: Records<PageLayout>;
}

/** A sheet's layout, Excel's "Normal" where the add-in has set none. */
export function pageLayoutOf(book: Layouts, sheetId: string): PageLayout {
  return book.pageLayouts.get(sheetId) ?? { ...NORMAL, id: sheetId, sheetId };
}

export function changePageLayout(
  book: Layouts,
  sheetId: string,
  changes: Partial<PageLayout>,
): void {
  const before = book.pageLayouts.get(sheetId);
  const after = { ...pageLayoutOf(book, sheetId), ...changes };
  if (before) book.pageLayouts.replace(before, after);
  else book.pageLayouts.add(after);
}

const NORMAL = {
  orientation: "Portrait",
  paperSize: "Letter",
  zoom: { scale: 100 },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  printOrder: "DownThenOver",
  firstPageNumber: "",
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  printArea: null,
  titleRows: null,
  titleColumns: null,
  rowBreaks: [],
  headersFooters: {
    leftHeader: "",
    centerHeader: "",
    rightHeader: "",
    leftFooter: "",
    centerFooter: "",
    rightFooter: "",
  },
} as const;
