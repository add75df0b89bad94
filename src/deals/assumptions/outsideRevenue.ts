import type { PresetId } from "../presets";
import { june2026 } from "./outside/june2026";
import { october2025 } from "./outside/october2025";
import { october2026 } from "./outside/october2026";
import type { SheetWords } from "../../words/sheets/en";

/** What a company is paid by the world outside the deals, as a year's revenue and the part that counts. */
export interface OutsideRevenue {
  /** Spelled as in the legs of the presets. */
  company: string;
  /** USD bn, of one year, the whole company. */
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

const revenues = (words: SheetWords): Record<PresetId, readonly OutsideRevenue[]> => ({
  "2025-10": october2025(words),
  "2026-06": june2026(words),
  "2026-10": october2026(words),
});

/** The companies whose outside revenue the model takes, in one order for every preset. */
export function outsideRevenues(preset: PresetId, words: SheetWords): readonly OutsideRevenue[] {
  return revenues(words)[preset];
}
