import { companyKey } from "../model/network/companyKey";

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

/**
 * Colours that stay apart for those who see red and green alike too: "Accessible color sequences for data
 * visualization", M. A. Petroff 2021, arXiv:2107.02270, table 1, ten colours; then the same, darker.
 */
export const COLORS = [
  ...["#3F90DA", "#FFA90E", "#BD1F01", "#94A4A2", "#832DB6"],
  ...["#A96B59", "#E76300", "#B9AC70", "#717581", "#92DADD"],
  ...["#1F568A", "#A86C00", "#6E1200", "#566664", "#4B1A6B"],
  ...["#63392D", "#8F3D00", "#7A6F37", "#3F424A", "#3E8F93"],
] as const;

/** Those with a colour of their own, in the pane and on the sheets, in the order of the colours. */
const COLORED = [
  ...["OpenAI", "Nvidia", "Oracle", "Microsoft", "Anthropic", "Amazon", "Google", "CoreWeave"],
  ...["Broadcom", "AMD", "Meta", "SpaceX", "SoftBank", "xAI", "Intel", "Nebius"],
] as const;

const colors: ReadonlyMap<string, string> = new Map(
  COLORED.map((company, i) => [companyKey(company), COLORS[i]]),
);

/** The colour of a company wherever it is drawn; undefined for one that has none of its own. */
export function companyColor(company: string): string | undefined {
  return colors.get(companyKey(company));
}

const layers: ReadonlyMap<string, Layer> = new Map(
  LAYERS.flatMap((layer) => COMPANIES[layer].map((company) => [company, layer] as const)),
);

/** The layer of a company; empty if the presets have no such company. */
export function layerOf(company: string): Layer | "" {
  return layers.get(company) ?? "";
}
