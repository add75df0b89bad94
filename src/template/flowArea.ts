import { presetDeals, type PresetId } from "../deals/presets";
import type { Area } from "../plan/area";
import { dealsSheet } from "./sheets/dealsSheet";
import { flowsSheet } from "./sheets/flowsSheet";
import { inputsSheet } from "./sheets/inputsSheet";
import { templateContext } from "./templateContext";
import type { TemplateNames } from "./templateNames";

/** Where the yearly flows of a template stand: what the world outside pays first, then every leg in the order of the Deals sheet. */
export function flowArea(preset: PresetId, names: TemplateNames): Area {
  const context = templateContext(preset, presetDeals(preset), names);
  const inputs = inputsSheet(context);
  return flowsSheet(context, inputs, dealsSheet(context, inputs)).flows;
}
