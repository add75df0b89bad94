import type { PresetId } from "../presets";
import { adequacy, power } from "./adequacy";
import type { Assumption, AssumptionGroup } from "./assumption";
import { dealTerms } from "./dealTerms";
import { debt } from "./debt";
import { gpu } from "./gpu";
import { runway } from "./runway";
import { scope } from "./scope";

export { YES_NO, type Assumption, type AssumptionGroup } from "./assumption";
export { contestedLives, type ContestedLife } from "./contestedLives";
export { kindDurations, type KindDuration } from "./kindDurations";
export { outsideRevenues, type OutsideRevenue } from "./outsideRevenue";
export { revenueCases, type RevenueCase } from "./revenueCases";
export { statusProbabilities, type StatusProbability } from "./statusProbabilities";
export { unsoldShares, type UnsoldShare } from "./unsoldShares";
export { warrantTranches, type WarrantTrancheInput } from "./warrantTranches";
export { yearlyPath, type YearlyPath } from "./yearlyPath";

/** The scalar inputs of the model, by group, in the order of the Inputs sheet. */
export function assumptionGroups(preset: PresetId): AssumptionGroup[] {
  return [
    scope(),
    gpu(preset),
    debt(),
    ...dealTerms(preset),
    adequacy(preset),
    power(preset),
    runway(preset),
  ];
}

/** Every scalar input. */
export function scalarAssumptions(preset: PresetId): Assumption[] {
  return assumptionGroups(preset).flatMap(({ assumptions }) => assumptions);
}
