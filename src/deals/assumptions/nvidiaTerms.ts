import type { PresetId } from "../presets";
import type { AssumptionGroup } from "./assumption";

const standing: Record<PresetId, string> = {
  "2025-10": "A letter of intent, not a contract",
  "2026-06": "A letter of intent, superseded on 2026-02-27 by 30 of equity: shown as announced",
};

/** Nvidia's letter of intent with OpenAI: money in stages, as power is deployed. */
export function nvidiaTerms(preset: PresetId): AssumptionGroup {
  return {
    title: "Nvidia's investment in OpenAI",
    assumptions: [
      {
        name: "Nvidia_commitment",
        label: "Investment, at most",
        value: 100,
        unit: "USD bn",
        source: "NVIDIA and OpenAI, press release 2025-09-22",
        comment: standing[preset],
      },
      {
        name: "Nvidia_per_GW",
        label: "Drawn per GW deployed",
        value: 10,
        unit: "USD bn per GW",
        source: "National Business Daily, October 2025",
        comment: "About 10, the first in the second half of 2026",
      },
      {
        name: "GPU_purchases_per_GW",
        label: "Purchases from Nvidia per GW",
        value: 35,
        unit: "USD bn per GW",
        source: "New Street Research, in National Business Daily, October 2025",
        comment: "About 35 of GPUs for every 10 invested, at 10 per GW: an estimate",
      },
    ],
  };
}
