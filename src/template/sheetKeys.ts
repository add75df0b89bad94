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
  "Stress",
  "Then and now",
  "Signals",
  "Risk",
  "Checks",
] as const;

export type SheetKey = (typeof TEMPLATE_SHEETS)[number];

/** The name of the cell on the Cover that says which preset is loaded; the template is found by it. */
export const LOADED_PRESET = "Loaded_preset";

/** The name of the table on the Deals sheet. */
export const DEALS_TABLE = "DealsTable";
