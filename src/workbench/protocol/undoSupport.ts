/** Where Excel runs: on the web, on Windows, on a Mac. They differ in what they refuse. */
export type Profile = "web" | "windows" | "mac";

const NOWHERE = `
AllowEditRange.address AllowEditRange.delete AllowEditRange.pauseProtection AllowEditRange.setPassword
AllowEditRange.title AllowEditRangeCollection.add AllowEditRangeCollection.pauseProtection
Chart.categoryLabelLevel Chart.seriesNameLevel DataConnectionCollection.refreshAll LinkedWorkbook.refresh
LinkedWorkbookCollection.refreshAll Workbook.close Workbook.insertWorksheetsFromBase64 Workbook.save
WorkbookProtection.protect WorkbookProtection.unprotect Worksheet.copy Worksheet.delete
WorksheetCollection.addFromBase64 WorksheetProtection.pauseProtection WorksheetProtection.protect
WorksheetProtection.resumeProtection WorksheetProtection.setPassword WorksheetProtection.unprotect
WorksheetProtection.updateOptions
`;
const NOT_ON_THE_WEB = `NamedItem.comment Slicer.name Slicer.nameInFormula Worksheet.standardWidth
ChartTrendlineLabel.formula PivotTableStyle.delete PivotTableStyleCollection.add Query.delete Query.refresh
QueryCollection.refreshAll SlicerStyle.delete SlicerStyleCollection.add TableStyle.delete TableStyle.duplicate
TableStyle.name TableStyleCollection.add TableStyleCollection.setDefault`;
const NOT_ON_THE_DESKTOP = "Worksheet.name Worksheet.position Worksheet.visibility";

const words = (text: string): string[] => text.trim().split(/\s+/);
const NOWHERE_SET: ReadonlySet<string> = new Set(words(NOWHERE));
const WEB_SET: ReadonlySet<string> = new Set(words(NOT_ON_THE_WEB));
const DESKTOP_SET: ReadonlySet<string> = new Set(words(NOT_ON_THE_DESKTOP));
/** Whole classes: the properties of a document and of a cell style. */
const WEB_CLASSES = /^(?:DocumentProperties|Style)\./;

/**
 * Whether Excel can undo a call. Inside an undo group it throws for the others.
 *
 * @param call  class and member, such as "Worksheet.delete"
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities, of 15 May 2025
 */
export function canUndo(call: string, profile: Profile): boolean {
  if (NOWHERE_SET.has(call)) return false;
  if (profile === "web") return !WEB_SET.has(call) && !WEB_CLASSES.test(call);
  return !DESKTOP_SET.has(call);
}
