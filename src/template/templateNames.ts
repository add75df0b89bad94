import type { Language } from "../words/language";
import { SHEET_NAMES } from "../words/sheets/sheetNames";
import { DEALS_TABLE, TEMPLATE_SHEETS, type SheetKey } from "./sheetKeys";

/** What a template's sheets, table and scalar inputs are called in one workbook. */
export interface TemplateNames {
  sheets: Readonly<Record<SheetKey, string>>;
  table: string;
  /** Added to every name of a scalar input; empty for the first template of a workbook. */
  suffix: string;
}

/** Results that other sheets, and a user's own formulas, read by name: the circular share of the current year. */
export const RESULT_NAMES = ["Circular_traced", "Circular_least", "Circular_most"] as const;

export type ResultName = (typeof RESULT_NAMES)[number];

/** What a workbook holds already. */
export interface TakenNames {
  sheets: readonly string[];
  tables: readonly string[];
  names: readonly string[];
}

/**
 * The names to use: as they are in a language where all are free, else with the first number that makes all free.
 */
export function freeNames(
  taken: TakenNames,
  scalars: readonly string[],
  language: Language = "en",
): TemplateNames {
  const objects = new Set([...taken.sheets, ...taken.tables].map((name) => name.toLowerCase()));
  const defined = new Set([...taken.names, ...taken.tables].map((name) => name.toLowerCase()));
  const n = firstFree((i) => {
    const { sheets, table } = numbered(i, language);
    return ![...Object.values(sheets), table].some((name) => objects.has(name.toLowerCase()));
  });
  const s = firstFree(
    (i) =>
      ![...RESULT_NAMES, ...scalars].some((name) => defined.has((name + suffix(i)).toLowerCase())),
  );
  return { ...numbered(n, language), suffix: suffix(s) };
}

/** The same, once its sheets and its table have taken the place of others. */
export function takenOver(names: TemplateNames, language: Language): TemplateNames {
  return { ...names, ...numbered(1, language) };
}

function numbered(n: number, language: Language): Pick<TemplateNames, "sheets" | "table"> {
  const behind = n === 1 ? "" : ` (${n})`;
  return {
    sheets: Object.fromEntries(
      TEMPLATE_SHEETS.map((key) => [key, SHEET_NAMES[language][key] + behind]),
    ) as Record<SheetKey, string>,
    table: DEALS_TABLE + (n === 1 ? "" : String(n)),
  };
}

/** Where the marks of a template lead that an earlier version wrote without them: by the name of its cover. */
export function unmarkedSheets(cover: string): TemplateNames["sheets"] | undefined {
  const n = Number(/^cover(?: \((\d+)\))?$/i.exec(cover)?.[1] ?? 1);
  const { sheets } = numbered(n, "en");
  return sheets.Cover.toLowerCase() === cover.toLowerCase() ? sheets : undefined;
}

function suffix(n: number): string {
  return n === 1 ? "" : `_${n}`;
}

function firstFree(isFree: (n: number) => boolean): number {
  let n = 1;
  while (!isFree(n)) n++;
  return n;
}
