import type { PresetId } from "./presets";

/** One input of a GPU payback, with whose figure it is. */
export interface GpuInput {
  /** The parameter of GPU_PAYBACK that takes it. */
  parameter: string;
  label: string;
  value: number;
  unit: string;
  /** Publication and date, or why the figure was assumed. */
  source: string;
}

/** The contract rent of one H100 when the preset was current. */
const hourlyRent: Record<PresetId, Pick<GpuInput, "value" | "source">> = {
  "2025-10": { value: 1.7, source: "SemiAnalysis: H100, one-year contracts, October 2025" },
  "2026-06": { value: 2.35, source: "SemiAnalysis: H100, one-year contracts, March 2026" },
};

/** The inputs of one rented H100, in the order of GPU_PAYBACK's parameters. */
export function gpuInputs(preset: PresetId): GpuInput[] {
  const input = (
    parameter: string,
    label: string,
    value: number,
    unit: string,
    source: string,
  ): GpuInput => ({ parameter, label, value, unit, source });
  const rent = hourlyRent[preset];
  return [
    input(
      "capex",
      "Capex, all-in",
      30_000,
      "$ per GPU",
      "Assumption: the GPU with its share of server, network and building",
    ),
    input("hourlyRate", "Rent", rent.value, "$ per GPU-hour", rent.source),
    input(
      "utilisation",
      "Utilisation",
      0.7,
      "share of hours",
      "Assumption: 60–70 % is called high in the article",
    ),
    input(
      "powerKw",
      "Power",
      1.275,
      "kW per GPU",
      "Assumption: 10.2 kW of an eight-GPU server ÷ 8",
    ),
    input("electricityPrice", "Electricity", 0.08, "$ per kWh", "Assumption: US industrial price"),
    input("pue", "PUE", 1.2, "ratio", "Assumption: power of the site ÷ power of the machines"),
    input(
      "fixedCost",
      "Fixed cost",
      1_500,
      "$ per GPU and year",
      "Assumption: staff, space, repairs, insurance",
    ),
    input(
      "rateDecline",
      "Rent decline",
      0,
      "share per year",
      "Assumption: none; rents rose from October 2025 to March 2026",
    ),
    input(
      "discountRate",
      "Discount rate",
      0.14,
      "per year",
      "National Business Daily, October 2025: GPU-backed debt at about 14 %",
    ),
    input(
      "life",
      "Economic life",
      6,
      "years",
      "National Business Daily, October 2025: lenders assume 4–6 years",
    ),
    input(
      "residualShare",
      "Residual value",
      0,
      "share of capex",
      "Assumption: nothing at the end of life",
    ),
    input("stepsPerYear", "Steps a year", 12, "1, 4 or 12", "Months"),
  ];
}

/** Lives that are argued about, in years, shortest first. */
export const CONTESTED_LIVES: readonly { years: number; source: string }[] = [
  { years: 2, source: "National Business Daily, October 2025: 1–2 years at 60–70 % utilisation" },
  {
    years: 3,
    source: "National Business Daily, October 2025: at most 3 years at high utilisation",
  },
  { years: 4, source: "National Business Daily, October 2025: lower end of what lenders assume" },
  { years: 6, source: "National Business Daily, October 2025: upper end of what lenders assume" },
];
