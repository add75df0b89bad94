import type { PresetId } from "../presets";
import type { Assumption, AssumptionGroup } from "./assumption";
import { scope } from "./scope";

export { YES_NO, type Assumption, type AssumptionGroup } from "./assumption";
export { kindDurations, type KindDuration } from "./kindDurations";
export { outsideRevenues, type OutsideRevenue } from "./outsideRevenue";
export { statusProbabilities, type StatusProbability } from "./statusProbabilities";

/** The scalar inputs of the model, by group, in the order of the Inputs sheet. */
export function assumptionGroups(_preset: PresetId): AssumptionGroup[] {
  return [scope()];
}

/** Every scalar input. */
export function scalarAssumptions(preset: PresetId): Assumption[] {
  return assumptionGroups(preset).flatMap(({ assumptions }) => assumptions);
}
