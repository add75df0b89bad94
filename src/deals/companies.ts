/** What a company does in the AI chain, from the machines to those who pay. */
export const LAYERS = ["chips", "power", "infrastructure", "models", "users", "finance"] as const;
export type Layer = (typeof LAYERS)[number];

/** The companies of each layer, spelled as in the presets' legs; which layer a company is in is our reading. */
const COMPANIES: Record<Layer, readonly string[]> = {
  chips: [...["Nvidia", "AMD", "Broadcom", "Intel", "Marvell", "Qualcomm", "Cerebras", "Corning"]],
  power: ["SB Energy"],
  infrastructure: [
    ...["Microsoft", "Amazon", "Google", "Oracle", "CoreWeave", "SpaceX", "Stargate", "Nebius"],
    ...["Nscale", "IREN", "Lambda", "Fluidstack", "TeraWulf", "Cipher", "Hut 8", "Crusoe"],
    ...["Akamai", "Partners", "Landlords"],
  ],
  models: ["OpenAI", "Anthropic", "xAI"],
  users: ["Meta"],
  finance: ["SoftBank", "MGX", "Syndicate", "Lenders", "xAI SPV", "XPV Vehicle"],
};

const layers: ReadonlyMap<string, Layer> = new Map(
  LAYERS.flatMap((layer) => COMPANIES[layer].map((company) => [company, layer] as const)),
);

/** The layer of a company; empty if the presets have no such company. */
export function layerOf(company: string): Layer | "" {
  return layers.get(company) ?? "";
}
