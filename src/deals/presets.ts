import october2025 from "./presets/2025-10.json";
import june2026 from "./presets/2026-06.json";
import october2026 from "./presets/2026-10.json";
import type { Preset } from "./dealSchema";

/** The presets on offer, oldest first. */
export const PRESET_IDS = ["2025-10", "2026-06", "2026-10"] as const;
export type PresetId = (typeof PRESET_IDS)[number];

/** The preset a formula means when it names none; it never changes, so that saved sheets do not either. */
export const DEFAULT_PRESET: PresetId = "2025-10";

/** A test holds the files to their schema; checking them again in every cell would bring zod into functions.js. */
const files = {
  "2025-10": october2025,
  "2026-06": june2026,
  "2026-10": october2026,
} as unknown as Record<PresetId, Preset>;

/** The preset's deals. */
export function presetDeals(id: PresetId): Preset {
  return files[id];
}
