import type { TemplateContext } from "../../templateContext";

/** The inputs of a GPU formula, in the order of its parameters. */
export const GPU_INPUTS = [
  "GPU_capex",
  "GPU_rent",
  "GPU_utilisation",
  "GPU_power",
  "Electricity_price",
  "Site_PUE",
  "GPU_fixed_cost",
  "Rent_decline",
  "Discount_rate",
  "GPU_life",
  "GPU_residual",
  "Steps_per_year",
] as const;

export type GpuInput = (typeof GPU_INPUTS)[number];

/** Writes a GPU formula over the inputs, with some of them given differently; "" leaves one to its default. */
export type GpuCall = (formula: string, instead?: Partial<Record<GpuInput, string>>) => string;

export function gpuCall({ input }: TemplateContext): GpuCall {
  return (formula, instead = {}) => {
    const without = formula === "GPU_BREAKEVEN_RATE" ? "GPU_rent" : undefined;
    const args = GPU_INPUTS.filter((name) => name !== without);
    return `OURO.${formula}(${args.map((name) => instead[name] ?? input(name)).join(",")})`;
  };
}
