import { unchecked } from "../assumption";
import type { PresetId } from "../../presets";

/** A company's revenue as it was reported for a year before the one that the model grows it from. */
export interface ActualRevenue {
  company: string;
  /** USD bn, the whole company. */
  revenue: number;
  /** Calendar year that most of the fiscal year lies in. */
  year: number;
  source: string;
}

const of2024: readonly ActualRevenue[] = [
  {
    company: "Nvidia",
    revenue: 130.5,
    year: 2024,
    source: unchecked("Year to 2025-01-26; NVIDIA results, 2025-02-26"),
  },
  { company: "OpenAI", revenue: 3.7, year: 2024, source: unchecked("2024; press, not audited") },
  {
    company: "Microsoft",
    revenue: 245.1,
    year: 2024,
    source: unchecked("Year to June 2024; Microsoft 10-K, 2024-07-30"),
  },
  {
    company: "Oracle",
    revenue: 53,
    year: 2024,
    source: unchecked("Year to May 2024; Oracle 10-K, 2024-06-20"),
  },
  {
    company: "CoreWeave",
    revenue: 1.9,
    year: 2024,
    source: "2024; CoreWeave Form S-1, 2025-03-03",
  },
];

const of2025: readonly ActualRevenue[] = [
  {
    company: "Nvidia",
    revenue: 215.9,
    year: 2025,
    source: "Year to 2026-01-25; Nvidia results, 2026-02-25",
  },
  { company: "OpenAI", revenue: 13.1, year: 2025, source: "2025; press on its accounts, 2026" },
  {
    company: "Microsoft",
    revenue: 281.7,
    year: 2025,
    source: "Year to June 2025; Microsoft annual report, 2025-07-30",
  },
  {
    company: "Oracle",
    revenue: 57.4,
    year: 2025,
    source: "Year to May 2025; Oracle results, 2025-06-11",
  },
  {
    company: "CoreWeave",
    revenue: 5.1,
    year: 2025,
    source: "2025; CoreWeave annual report, 2026-03",
  },
  { company: "AMD", revenue: 34.6, year: 2025, source: "2025; AMD results, 2026-02-03" },
  { company: "Amazon", revenue: 716.9, year: 2025, source: "2025; Amazon results, 2026-02-05" },
  {
    company: "Google",
    revenue: 402.8,
    year: 2025,
    source: "2025, Alphabet; Alphabet results, 2026-02-04",
  },
  {
    company: "Anthropic",
    revenue: 4.6,
    year: 2025,
    source: "2025; draft prospectus, in the press, 2026",
  },
  {
    company: "Broadcom",
    revenue: 63.9,
    year: 2025,
    source: "Year to 2025-11-02; Broadcom 8-K, 2025-12-11",
  },
  { company: "Meta", revenue: 201, year: 2025, source: "2025; Meta results, 2026-01-28" },
  { company: "Intel", revenue: 52.9, year: 2025, source: "2025; Intel results, 2026-01-22" },
  {
    company: "xAI",
    revenue: 3.2,
    year: 2025,
    source: "2025, AI segment; SpaceX S-1, 2026-05, in the press",
  },
];

/** Reported revenue of the year before the newest figures of a preset; no later growth is run backwards for it. */
export function actualRevenues(preset: PresetId): readonly ActualRevenue[] {
  return preset === "2025-10" ? of2024 : of2025;
}
