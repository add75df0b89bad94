import type { SheetPlan } from "../../plan/sheetPlan";

/** Queues the print set-up: one page wide, the header row on each, sheet and page number below. */
export function setUpPage(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  if (plan.titleRows !== undefined)
    pageLayout.setPrintTitleRows(`$${plan.titleRows.replace(":", ":$")}`);
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = "&F – &A";
  defaultForAllPages.rightFooter = "&P / &N";
}
