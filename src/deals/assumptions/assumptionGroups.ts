import type { PresetId } from "../presets";
import { adequacy, power } from "./adequacy";
import type { Assumption, AssumptionGroup } from "./assumption";
import { circularity } from "./circularity";
import { dealTerms } from "./dealTerms";
import { debt } from "./debt";
import { gpu } from "./gpu";
import { risk } from "./risk";
import { runway } from "./runway";
import { scenarioChoice } from "./scenarios";
import { scope } from "./scope";
import { stress } from "./stress";
import { signals } from "./thresholds";
import type { SheetWords } from "../../words/sheets/en";

/** The scalar inputs of the model, by group, in the order of the Inputs sheet. */
export function assumptionGroups(preset: PresetId, words: SheetWords): AssumptionGroup[] {
  return [
    scope(preset, words),
    circularity(preset, words),
    gpu(preset, words),
    debt(preset, words),
    ...dealTerms(preset, words),
    adequacy(preset, words),
    power(preset, words),
    runway(preset, words),
    stress(preset, words),
    risk(words),
    signals(words),
    scenarioChoice(words),
  ];
}

/** Every scalar input. */
export function scalarAssumptions(preset: PresetId, words: SheetWords): Assumption[] {
  return assumptionGroups(preset, words).flatMap(({ assumptions }) => assumptions);
}
