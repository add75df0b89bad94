import type { PresetId } from "../presets";
import { amdWarrant } from "./amdWarrant";
import type { AssumptionGroup } from "./assumption";
import { coreweaveBackstop } from "./coreweaveBackstop";
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

const standing = (words: SheetWords): Record<PresetId, string> => ({
  "2025-10": words.inputs.letterIntentNotContract,
  "2026-06": words.inputs.letterIntentSuperseded202602,
  "2026-10": words.inputs.letterIntentSuperseded202602,
});

/** Nvidia's letter of intent with OpenAI: money in stages, as power is deployed. */
function nvidiaTerms(preset: PresetId, words: SheetWords): AssumptionGroup {
  return {
    title: words.inputs.nvidiasInvestmentOpenai,
    assumptions: [
      {
        name: "Nvidia_commitment",
        label: words.inputs.Nvidia_commitment.label,
        value: 100,
        unit: "USD bn",
        source: "NVIDIA and OpenAI, press release 2025-09-22",
        comment: standing(words)[preset],
      },
      {
        name: "Nvidia_per_GW",
        label: words.inputs.Nvidia_per_GW.label,
        value: 10,
        unit: "USD bn per GW",
        source: "National Business Daily, October 2025",
        comment: words.inputs.Nvidia_per_GW.comment,
      },
      {
        name: "GPU_purchases_per_GW",
        label: words.inputs.GPU_purchases_per_GW.label,
        value: 35,
        unit: "USD bn per GW",
        source: "New Street Research, in National Business Daily, October 2025",
        comment: words.inputs.GPU_purchases_per_GW.comment,
      },
    ],
  };
}
