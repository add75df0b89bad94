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

/** The names to use: as they are where all are free, else with the first number that makes all free. */
export function freeNames(taken: TakenNames, scalars: readonly string[]): TemplateNames {
  const objects = new Set([...taken.sheets, ...taken.tables].map((name) => name.toLowerCase()));
  const defined = new Set([...taken.names, ...taken.tables].map((name) => name.toLowerCase()));
  const n = firstFree((i) => {
    const { sheets, table } = numbered(i);
    return ![...Object.values(sheets), table].some((name) => objects.has(name.toLowerCase()));
  });
  const s = firstFree(
    (i) =>
      ![...RESULT_NAMES, ...scalars].some((name) => defined.has((name + suffix(i)).toLowerCase())),
  );
  return { ...numbered(n), suffix: suffix(s) };
}

/** The same, once its sheets and its table have taken the place of others. */
export function takenOver(names: TemplateNames): TemplateNames {
  return { ...names, ...numbered(1) };
}

function numbered(n: number): Pick<TemplateNames, "sheets" | "table"> {
  const name = (key: SheetKey): string => (n === 1 ? key : `${key} (${n})`);
  return {
    sheets: Object.fromEntries(TEMPLATE_SHEETS.map((key) => [key, name(key)])) as Record<
      SheetKey,
      string
    >,
    table: DEALS_TABLE + (n === 1 ? "" : String(n)),
  };
}

/** The names of the template whose cover and whose names end like this; undefined if it is none of ours. */
export function namesOfCover(cover: string, suffixed: string): TemplateNames | undefined {
  const n = Number(/^cover(?: \((\d+)\))?$/i.exec(cover)?.[1] ?? 1);
  const names = numbered(n);
  return names.sheets.Cover.toLowerCase() === cover.toLowerCase()
    ? { ...names, suffix: suffixed }
    : undefined;
}

function suffix(n: number): string {
  return n === 1 ? "" : `_${n}`;
}

function firstFree(isFree: (n: number) => boolean): number {
  let n = 1;
  while (!isFree(n)) n++;
  return n;
}
