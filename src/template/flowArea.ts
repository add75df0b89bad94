import { presetDeals, type PresetId } from "../deals/presets";
import type { Area } from "../plan/area";
import { dealsSheet } from "./sheets/dealsSheet";
import { flowsSheet } from "./sheets/flowsSheet";
import { inputsSheet } from "./sheets/inputsSheet";
import { templateContext } from "./templateContext";
import type { TemplateNames } from "./templateNames";
import { english } from "../words/sheets/en";

/**
 * Where the yearly flows of a template stand: what the world outside pays first, then the supply layer, then every leg in the order of the Deals sheet: in
 * the same places in every language.
 */
export function flowArea(preset: PresetId, names: TemplateNames): Area {
  const context = templateContext(preset, presetDeals(preset), names, english);
  const inputs = inputsSheet(context);
  return flowsSheet(context, inputs, dealsSheet(context, inputs)).flows;
}
