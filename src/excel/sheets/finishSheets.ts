import { PAPER, pagesOf } from "../../plan/pages";
import { columnLetter, type SheetPlan } from "../../plan/sheetPlan";
import { isUndoNotSupported } from "../inExcel";

/** What Excel did not do, though the sheets are complete. */
export type Unfinished =
  /** Gridlines, frozen rows, the sheet in front: the user looks at another workbook. */
  | "window"
  /** The print set-up: a PC without a printer refuses it. */
  | "page";

/** Milliseconds before each attempt: the user may look into another workbook for a moment. */
const PAUSES = [0, 250, 1000];

/**
 * Does last what may fail for reasons outside the workbook, and leaves it undone where it does.
 *
 * @param shown the sheet to bring to the front
 */
export async function finishSheets(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  shown: string,
): Promise<Unfinished[]> {
  const window = await attempt(context, PAUSES, () => {
    for (const plan of plans) setUpWindow(context.workbook.worksheets.getItem(plan.name), plan);
    context.workbook.worksheets.getItem(shown).activate();
  });
  // Excel fits a row to a text that is typed, not to one that a formula comes to later.
  await attempt(context, [0], () => {
    for (const { name, wrapped = [] } of plans) {
      const sheet = context.workbook.worksheets.getItem(name);
      for (const range of wrapped) sheet.getRange(range).format.autofitRows();
    }
  });
  const page = await attempt(context, [0], () => {
    for (const plan of plans) setUpPage(context.workbook.worksheets.getItem(plan.name), plan);
  });
  return [...(window ? [] : ["window" as const]), ...(page ? [] : ["page" as const])];
}

async function attempt(
  context: Excel.RequestContext,
  pauses: readonly number[],
  queue: () => void,
): Promise<boolean> {
  for (const pause of pauses) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    try {
      queue();
      // One attempt after the other.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      return true;
    } catch (error) {
      if (isUndoNotSupported(error)) throw error;
    }
  }
  return false;
}

function setUpWindow(sheet: Excel.Worksheet, plan: SheetPlan): void {
  sheet.showGridlines = false;
  const { rows, columns } = plan.frozen ?? { rows: 0, columns: 0 };
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(`A1:${columnLetter(columns - 1)}${rows}`);
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
}

/** Pages that can be read, with what is repeated on each; header above, sheet and page number below. */
function setUpPage(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { pageLayout } = sheet;
  const { scale, columns, titleColumns, breaks } = pagesOf(plan);
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.leftMargin = pageLayout.rightMargin = PAPER.side;
  pageLayout.topMargin = pageLayout.bottomMargin = PAPER.end;
  // Not "fit to pages": Excel would shrink the letters, and leave the page breaks aside.
  pageLayout.zoom = { scale };
  pageLayout.printOrder = "OverThenDown";
  pageLayout.setPrintArea(columns);
  if (plan.titleRows !== undefined)
    pageLayout.setPrintTitleRows(`$${plan.titleRows.replace(":", ":$")}`);
  if (titleColumns !== undefined)
    pageLayout.setPrintTitleColumns(`$${titleColumns.replace(":", ":$")}`);
  for (const row of breaks) sheet.horizontalPageBreaks.add(`A${row}`);
  const { defaultForAllPages } = pageLayout.headersFooters;
  if (plan.header !== undefined) defaultForAllPages.leftHeader = plan.header.replaceAll("&", "&&");
  defaultForAllPages.leftFooter = "&F – &A";
  defaultForAllPages.rightFooter = "&P / &N";
}
