import type { PresetId } from "../presets";
import { june2026 } from "./outside/june2026";
import { october2025 } from "./outside/october2025";
import { october2026 } from "./outside/october2026";
import type { OutsideRevenue } from "./outside/revenue";
import type { SheetWords } from "../../words/sheets/en";

const revenues = (words: SheetWords): Record<PresetId, readonly OutsideRevenue[]> => ({
  "2025-10": october2025(words),
  "2026-06": june2026(words),
  "2026-10": october2026(words),
});

/** The companies whose outside revenue the model takes, in one order for every preset. */
export function outsideRevenues(preset: PresetId, words: SheetWords): readonly OutsideRevenue[] {
  return revenues(words)[preset];
}
