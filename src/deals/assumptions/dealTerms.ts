import type { PresetId } from "../presets";
import { amdWarrant } from "./amdWarrant";
import type { AssumptionGroup } from "./assumption";
import { coreweaveBackstop } from "./coreweaveBackstop";
import { nvidiaTerms } from "./nvidiaTerms";
import { oracleContract } from "./oracleContract";

/** The terms of the deals that are modelled one by one. */
export function dealTerms(preset: PresetId): AssumptionGroup[] {
  return [nvidiaTerms(preset), amdWarrant(preset), oracleContract(), coreweaveBackstop()];
}
