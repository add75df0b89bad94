import { amountSums, isDoubled, type AmountSums } from "./amountSums";
import type { Preset } from "./dealSchema";
import { legRows } from "./legRows";

/** What a preset holds, for a reader who has not loaded it yet. Amounts in USD bn over the whole deals. */
export interface PresetSummary extends AmountSums {
  deals: number;
  legs: number;
  /** Gigawatts of the deals that are neither superseded nor umbrellas. */
  gigawatts: number;
}

/** Adds a preset up. */
export function presetSummary(preset: Preset): PresetSummary {
  const rows = legRows(preset);
  return {
    ...amountSums(rows),
    deals: preset.deals.length,
    legs: rows.length,
    gigawatts: rows.filter((row) => !isDoubled(row)).reduce((sum, row) => sum + (row.gw ?? 0), 0),
  };
}
