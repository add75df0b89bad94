import october2025 from "./presets/2025-10.json";
import june2026 from "./presets/2026-06.json";
import { presetSchema, type Preset } from "./dealSchema";

/** The presets on offer, oldest first. */
export const PRESET_IDS = ["2025-10", "2026-06"] as const;
export type PresetId = (typeof PRESET_IDS)[number];

/** The preset a formula means when it names none; it never changes, so that saved sheets do not either. */
export const DEFAULT_PRESET: PresetId = "2025-10";

const files: Record<PresetId, unknown> = { "2025-10": october2025, "2026-06": june2026 };
const parsed = new Map<PresetId, Preset>();

/** The preset's deals, validated once. */
export function presetDeals(id: PresetId): Preset {
  const known = parsed.get(id);
  if (known !== undefined) return known;
  const preset = presetSchema.parse(files[id]);
  parsed.set(id, preset);
  return preset;
}
