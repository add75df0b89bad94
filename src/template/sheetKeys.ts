import { SHEET_NAMES } from "../words/sheets/sheetNames";

/** What the code calls a sheet of the template, in every language. */
export type SheetKey = keyof (typeof SHEET_NAMES)["en"];

/** The sheets of the template, in their order. */
export const TEMPLATE_SHEETS = Object.keys(SHEET_NAMES.en) as SheetKey[];

/** The name of the cell on the Cover that says which preset is loaded; the template is found by it. */
export const LOADED_PRESET = "Loaded_preset";

/** How the marks of all sheets begin. */
const SHEET_MARKS = "Ouroboros_sheet_";

/**
 * The hidden name that marks a sheet of the template, whatever it is called by now: a sheet of somebody else's may have
 * the same name, and must not be replaced.
 */
export function sheetMark(key: SheetKey): string {
  return `${SHEET_MARKS}${key.replaceAll(" ", "_")}`;
}

const MARKED = new RegExp(`^(${TEMPLATE_SHEETS.map(sheetMark).join("|")})(_\\d+)?$`, "i");

/** Which sheet of the template a name of the workbook marks, and the suffix of that template's names. */
export function markedSheet(name: string): { key: SheetKey; suffix: string } | undefined {
  const match = MARKED.exec(name);
  if (match === null) return undefined;
  const mark = match[1].toLowerCase();
  const key = TEMPLATE_SHEETS.find((one) => sheetMark(one).toLowerCase() === mark);
  return key && { key, suffix: name.slice(mark.length) };
}

/** The name of the table on the Deals sheet. */
export const DEALS_TABLE = "DealsTable";
