import { amountSums, isDoubled, type AmountSums } from "./amountSums";
import type { Preset } from "./dealSchema";
import { legRows } from "./legRows";

/** What a preset holds, for a reader who has not loaded it yet. Amounts in USD bn over the whole deals. */
export interface PresetSummary extends AmountSums {
  deals: number;
  legs: number;
  /** All disclosed amounts, as the headlines add them up. */
  headline: number;
  /** Gigawatts of the deals that are neither superseded nor umbrellas. */
  gigawatts: number;
}

/** Adds a preset up; headline = counted + uncertain + doubled. */
export function presetSummary(preset: Preset): PresetSummary {
  const rows = legRows(preset);
  return {
    ...amountSums(rows),
    deals: preset.deals.length,
    legs: rows.length,
    headline: rows.reduce((sum, row) => sum + (row.amount ?? 0), 0),
    gigawatts: rows.filter((row) => !isDoubled(row)).reduce((sum, row) => sum + (row.gw ?? 0), 0),
  };
}
