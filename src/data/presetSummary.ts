import type { Preset } from "./dealSchema";
import { legRows, type LegRow } from "./legRows";

/** What a preset holds, for a reader who has not loaded it yet. Amounts in USD bn over the whole deals. */
export interface PresetSummary {
  deals: number;
  legs: number;
  undisclosed: number;
  /** All disclosed amounts, as the headlines add them up. */
  headline: number;
  /** Of the headline: legs that count by default. */
  counted: number;
  /** Of the headline: letters of intent and contingent legs that nothing has superseded. */
  uncertain: number;
  /** Of the headline: superseded deals, and umbrellas whose parts are listed beside them. */
  doubled: number;
  /** Gigawatts of the deals that are neither superseded nor umbrellas. */
  gigawatts: number;
}

/** Adds a preset up; headline = counted + uncertain + doubled. */
export function presetSummary(preset: Preset): PresetSummary {
  const rows = legRows(preset);
  const total = (keep: (row: LegRow) => boolean): number =>
    rows.filter(keep).reduce((sum, row) => sum + (row.amount ?? 0), 0);
  return {
    deals: preset.deals.length,
    legs: rows.length,
    undisclosed: rows.filter((row) => row.amount === null).length,
    headline: total(() => true),
    counted: total((row) => !isDoubled(row) && !isUncertain(row)),
    uncertain: total((row) => !isDoubled(row) && isUncertain(row)),
    doubled: total(isDoubled),
    gigawatts: rows.filter((row) => !isDoubled(row)).reduce((sum, row) => sum + (row.gw ?? 0), 0),
  };
}

/** Counting the leg would count money twice, or money that is no longer promised. */
export function isDoubled({ status }: Pick<LegRow, "status">): boolean {
  return status === "superseded" || status === "umbrella";
}

/** The money depends on something that has not happened yet. */
export function isUncertain({
  status,
  contingent,
}: Pick<LegRow, "status" | "contingent">): boolean {
  return contingent || status === "letter-of-intent";
}
