import type { Preset, PresetId } from "../data";
import { circularityPlan } from "./plans/circularityPlan";
import { dealsLayout, dealsPlan } from "./plans/dealsPlan";
import { gpuPlan } from "./plans/gpuPlan";
import type { SheetPlan } from "./sheets/sheetPlan";

/** The sheets that "Load deals" makes, in their order. */
export const DEAL_SHEETS = ["Deals", "Circularity", "GPU"] as const;

/** The name of the table on the Deals sheet. */
export const DEALS_TABLE = "DealsTable";

export interface DealSheetNames {
  sheets: readonly [string, string, string];
  table: string;
}

/** The names to use: as they are where all are free, else with the first number that makes all free. */
export function freeNames(
  takenSheets: readonly string[],
  takenTables: readonly string[],
): DealSheetNames {
  const taken = new Set([...takenSheets, ...takenTables].map((name) => name.toLowerCase()));
  for (let n = 1; ; n++) {
    const [deals, circularity, gpu] = DEAL_SHEETS;
    const numbered = (name: string): string => (n === 1 ? name : `${name} (${n})`);
    const names: DealSheetNames = {
      sheets: [numbered(deals), numbered(circularity), numbered(gpu)],
      table: n === 1 ? DEALS_TABLE : `${DEALS_TABLE}${n}`,
    };
    if (![...names.sheets, names.table].some((name) => taken.has(name.toLowerCase()))) return names;
  }
}

/** The three sheets of a preset as plans. */
export function dealSheetPlans(preset: Preset, id: PresetId, names: DealSheetNames): SheetPlan[] {
  const [deals, circularity, gpu] = names.sheets;
  const layout = dealsLayout(preset, deals);
  return [
    dealsPlan(preset, layout, names.table),
    circularityPlan(preset, circularity, layout),
    gpuPlan(id, gpu),
  ];
}
