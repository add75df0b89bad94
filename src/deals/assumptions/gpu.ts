import type { PresetId } from "../presets";
import { ASSUMPTION, type Assumption, type AssumptionGroup } from "./assumption";

const ARTICLE = "National Business Daily, October 2025";

/** The contract rent of one H100 when the preset was current. */
const rents: Record<PresetId, Pick<Assumption, "value" | "source">> = {
  "2025-10": { value: 1.7, source: "SemiAnalysis: H100, one-year contracts, October 2025" },
  "2026-06": { value: 2.35, source: "SemiAnalysis: H100, one-year contracts, March 2026" },
};

/** One rented H100 as an asset: what it costs, earns and how long it lasts. */
export function gpu(preset: PresetId): AssumptionGroup {
  return {
    title: "GPU: one rented H100",
    assumptions: [
      {
        name: "GPU_capex",
        label: "Capex, all-in",
        value: 30_000,
        unit: "$ per GPU",
        source: ASSUMPTION,
        comment: "The GPU with its share of server, network and building",
      },
      {
        name: "GPU_rent",
        label: "Rent",
        ...rents[preset],
        unit: "$ per GPU-hour",
        comment: "For rented hours only; it rose from October 2025 to March 2026",
      },
      {
        name: "GPU_utilisation",
        label: "Utilisation",
        value: 0.7,
        unit: "share of hours",
        source: ASSUMPTION,
        comment: "The article calls 60–70 % high",
      },
      {
        name: "GPU_power",
        label: "Power",
        value: 1.275,
        unit: "kW per GPU",
        source: "NVIDIA: DGX H100 data sheet",
        comment: "10.2 kW of an eight-GPU server ÷ 8; drawn at all hours",
      },
      {
        name: "Electricity_price",
        label: "Electricity",
        value: 0.08,
        unit: "$ per kWh",
        source: ASSUMPTION,
        comment: "About what US industry pays",
      },
      {
        name: "Site_PUE",
        label: "Power usage effectiveness (PUE)",
        value: 1.2,
        unit: "ratio",
        source: ASSUMPTION,
        comment: "Power of the site ÷ power of its machines",
      },
      {
        name: "GPU_fixed_cost",
        label: "Fixed cost",
        value: 1_500,
        unit: "$ per GPU, year",
        source: ASSUMPTION,
        comment: "Staff, space, repairs, insurance",
      },
      {
        name: "Rent_decline",
        label: "Fall of the rent",
        value: 0,
        unit: "share per year",
        source: ASSUMPTION,
        comment: "None: rents have fallen and risen. Negative where they rise",
      },
      ...lifeAndRate(),
    ],
  };
}

function lifeAndRate(): Assumption[] {
  return [
    {
      name: "Discount_rate",
      label: "Discount rate",
      value: 0.14,
      unit: "per year",
      source: `${ARTICLE}: GPU-backed debt at about 14 %`,
      comment: "What the debt costs; equity would ask for more",
    },
    {
      name: "GPU_life",
      label: "Accounting life",
      value: 6,
      unit: "years",
      source: `${ARTICLE}: lenders assume 4–6 years`,
      comment: "Whole years, at most 10. The yearly cash flows and the cover ratios take it",
    },
    {
      name: "GPU_residual",
      label: "Residual value",
      value: 0,
      unit: "share of capex",
      source: ASSUMPTION,
      comment: "Received at the end of life, whatever life is",
    },
    {
      name: "Steps_per_year",
      label: "Steps a year",
      value: 12,
      unit: "1, 4 or 12",
      source: ASSUMPTION,
      comment: "Months; cash moves at the end of each step",
      options: ["1", "4", "12"],
    },
  ];
}
