import type { PresetId } from "../presets";
import { amdWarrant } from "./amdWarrant";
import type { AssumptionGroup } from "./assumption";
import { coreweaveBackstop } from "./coreweaveBackstop";
import { nvidiaTerms } from "./nvidiaTerms";
import { oracleContract } from "./oracleContract";
import type { SheetWords } from "../../words/sheets/en";

/** The terms of the deals that are modelled one by one. */
export function dealTerms(preset: PresetId, words: SheetWords): AssumptionGroup[] {
  return [
    nvidiaTerms(preset, words),
    amdWarrant(preset, words),
    oracleContract(words),
    coreweaveBackstop(words),
  ];
}
