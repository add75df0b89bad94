import type { PresetId } from "../presets";
import type { SheetWords } from "../../words/sheets/en";

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

/** The warrant expires on 5 October 2030. */
const yearsToExpiry: Record<PresetId, number> = { "2025-10": 5, "2026-06": 4.3, "2026-10": 3.9 };

/** Sizes, hurdles and probabilities; the filing leaves them out, so the split is an assumption. */
const tranches = (
  words: SheetWords,
): readonly Omit<WarrantTrancheInput, "years" | "milestone">[] => [
  { shares: 25, hurdle: 200, probability: 0.95, reason: words.inputs.warrantSplitFirst },
  { shares: 27, hurdle: 280, probability: 0.7, reason: words.inputs.warrantSplit },
  { shares: 27, hurdle: 360, probability: 0.55, reason: words.inputs.warrantSplit },
  { shares: 27, hurdle: 440, probability: 0.4, reason: words.inputs.warrantSplit },
  { shares: 27, hurdle: 520, probability: 0.3, reason: words.inputs.warrantSplit },
  {
    shares: 27,
    hurdle: 600,
    probability: 0.25,
    reason: words.inputs.assumptionButHurdle600Last,
  },
];

/** The tranches in the order of the gigawatts that vest them. */
export function warrantTranches(preset: PresetId, words: SheetWords): WarrantTrancheInput[] {
  return tranches(words).map((tranche, i) => ({
    ...tranche,
    milestone: words.inputs.gigawattsBought(i + 1),
    years: yearsToExpiry[preset],
  }));
}
