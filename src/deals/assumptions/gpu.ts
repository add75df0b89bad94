import type { PresetId } from "../presets";
import { ASSUMPTION, commentOf, type Assumption, type AssumptionGroup } from "./assumption";
import type { SheetWords } from "../../words/sheets/en";

const ARTICLE = "National Business Daily, October 2025";

/** The contract rent of one H100 when the preset was current. */
const rents: Record<PresetId, Pick<Assumption, "value" | "source">> = {
  "2025-10": { value: 1.7, source: "SemiAnalysis: H100, one-year contracts, October 2025" },
  "2026-06": { value: 2.35, source: "SemiAnalysis: H100, one-year contracts, March 2026" },
  "2026-10": {
    value: 2.35,
    source: "SemiAnalysis: H100, one-year contracts, March 2026, the newest found",
  },
};

/** One rented H100 as an asset: what it costs, earns and how long it lasts. */
export function gpu(preset: PresetId, words: SheetWords): AssumptionGroup {
  return {
    title: words.inputs.gpuOneRentedH100,
    assumptions: [
      {
        name: "GPU_capex",
        label: words.inputs.GPU_capex.label,
        value: 30_000,
        unit: "$ per GPU",
        source: ASSUMPTION,
        comment: words.inputs.GPU_capex.comment,
      },
      {
        name: "GPU_rent",
        label: words.inputs.GPU_rent.label,
        ...rents[preset],
        unit: "$ per GPU-hour",
        comment: commentOf(preset, words.inputs.GPU_rent),
      },
      {
        name: "GPU_utilisation",
        label: words.inputs.GPU_utilisation.label,
        value: 0.7,
        unit: "share of hours",
        source: ASSUMPTION,
        comment: words.inputs.GPU_utilisation.comment,
      },
      {
        name: "GPU_power",
        label: words.common.power,
        value: 1.275,
        unit: "kW per GPU",
        source: "NVIDIA: DGX H100 data sheet",
        comment: words.inputs.GPU_power.comment,
      },
      {
        name: "Electricity_price",
        label: words.inputs.Electricity_price.label,
        value: 0.08,
        unit: "$ per kWh",
        source: ASSUMPTION,
        comment: words.inputs.Electricity_price.comment,
      },
      {
        name: "Site_PUE",
        label: words.inputs.Site_PUE.label,
        value: 1.2,
        unit: "ratio",
        source: ASSUMPTION,
        comment: words.inputs.Site_PUE.comment,
      },
      {
        name: "GPU_fixed_cost",
        label: words.inputs.GPU_fixed_cost.label,
        value: 1_500,
        unit: "$ per GPU, year",
        source: ASSUMPTION,
        comment: words.inputs.GPU_fixed_cost.comment,
      },
      {
        name: "Rent_decline",
        label: words.inputs.Rent_decline.label,
        value: 0,
        unit: "share per year",
        source: ASSUMPTION,
        comment: words.inputs.Rent_decline.comment,
      },
      ...lifeAndRate(words),
    ],
  };
}

function lifeAndRate(words: SheetWords): Assumption[] {
  return [
    {
      name: "Discount_rate",
      label: words.inputs.Discount_rate.label,
      value: 0.14,
      unit: "per year",
      source: `${ARTICLE}: GPU-backed debt at about 14 %`,
      comment: words.inputs.Discount_rate.comment,
    },
    {
      name: "GPU_life",
      label: words.inputs.GPU_life.label,
      value: 6,
      unit: "years",
      source: `${ARTICLE}: lenders assume 4–6 years`,
      comment: words.inputs.GPU_life.comment,
    },
    {
      name: "GPU_residual",
      label: words.inputs.GPU_residual.label,
      value: 0,
      unit: "share of capex",
      source: ASSUMPTION,
      comment: words.inputs.GPU_residual.comment,
    },
    {
      name: "Steps_per_year",
      label: words.inputs.Steps_per_year.label,
      value: 12,
      unit: "1, 4 or 12",
      source: ASSUMPTION,
      comment: words.inputs.Steps_per_year.comment,
      options: ["1", "4", "12"],
    },
  ];
}
