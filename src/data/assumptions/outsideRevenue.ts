import type { PresetId } from "../presets";

/** What a company is paid by the world outside the deals, as a year's revenue and the part that counts. */
export interface OutsideRevenue {
  company: string;
  /** USD bn, of one year. */
  revenue: number;
  /** The calendar year that the revenue is taken for. */
  year: number;
  /** The part of it that has to do with AI infrastructure. */
  share: number;
  /** Growth per year after that. */
  growth: number;
  /** Period and publication of the revenue. */
  source: string;
  /** Why this part of it. */
  reason: string;
}

const october2025: readonly OutsideRevenue[] = [
  {
    company: "Nvidia",
    revenue: 165,
    year: 2025,
    share: 0.88,
    growth: 0.2,
    source: "Twelve months to July 2025; NVIDIA quarterly reports",
    reason: "Data centre was 115.2 of 130.5 in the year to January 2025",
  },
  {
    company: "OpenAI",
    revenue: 12,
    year: 2025,
    share: 1,
    growth: 0.6,
    source: "Annualised, mid-2025; press",
    reason: "All of it is AI",
  },
];

/** The companies whose outside revenue the model takes, in one order for every preset. */
export function outsideRevenues(_preset: PresetId): readonly OutsideRevenue[] {
  return october2025;
}
