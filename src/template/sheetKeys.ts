/** The sheets of the template, in their order. */
export const TEMPLATE_SHEETS = [
  "Answers",
  "Cover",
  "Inputs",
  "Deals",
  "Flows",
  "Circularity",
  "GPU",
  "Deals detail",
  "Adequacy",
  "Funding",
  "Provider",
  "Credit",
  "Accounts",
  "Stress",
  "Then and now",
  "Signals",
  "Risk",
  "Checks",
] as const;

export type SheetKey = (typeof TEMPLATE_SHEETS)[number];

/** The name of the cell on the Cover that says which preset is loaded; the template is found by it. */
export const LOADED_PRESET = "Loaded_preset";

/**
 * The hidden name that marks a sheet of the template, whatever it is called by now: a sheet of somebody else's may have
 * the same name, and must not be replaced.
 */
export function sheetMark(key: SheetKey): string {
  return `${SHEET_MARKS}${key.replaceAll(" ", "_")}`;
}

/** How the marks of all sheets begin. */
export const SHEET_MARKS = "Ouroboros_sheet_";

/** The name of the table on the Deals sheet. */
export const DEALS_TABLE = "DealsTable";
