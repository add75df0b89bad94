import type { PresetId } from "../presets";

/** One tranche of AMD's warrant as it is taken here. */
export interface WarrantTrancheInput {
  milestone: string;
  /** Millions. */
  shares: number;
  /** Share price, $. */
  hurdle: number;
  /** That the gigawatts are bought. */
  probability: number;
  /** To expiry. */
  years: number;
  reason: string;
}

const SPLIT = "Assumption: only the total of 160 m, $0.01 and the first GW are public";

/** The warrant expires on 5 October 2030. */
const yearsToExpiry: Record<PresetId, number> = { "2025-10": 5, "2026-06": 4.3 };

/** Sizes, hurdles and probabilities; the filing leaves them out, so the split is an assumption. */
const tranches: readonly Omit<WarrantTrancheInput, "years" | "milestone">[] = [
  { shares: 25, hurdle: 200, probability: 0.95, reason: `${SPLIT}; its contract is definitive` },
  { shares: 27, hurdle: 280, probability: 0.7, reason: SPLIT },
  { shares: 27, hurdle: 360, probability: 0.55, reason: SPLIT },
  { shares: 27, hurdle: 440, probability: 0.4, reason: SPLIT },
  { shares: 27, hurdle: 520, probability: 0.3, reason: SPLIT },
  {
    shares: 27,
    hurdle: 600,
    probability: 0.25,
    reason: "Assumption, but for the hurdle: $600 for the last tranche is public",
  },
];

/** The tranches in the order of the gigawatts that vest them. */
export function warrantTranches(preset: PresetId): WarrantTrancheInput[] {
  return tranches.map((tranche, i) => ({
    ...tranche,
    milestone: `${i + 1} GW bought`,
    years: yearsToExpiry[preset],
  }));
}
