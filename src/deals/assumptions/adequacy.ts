import type { PresetId } from "../presets";
import { ASSUMPTION, type Assumption, type AssumptionGroup } from "./assumption";
import type { SheetWords } from "../../words/sheets/en";

type Varying = Pick<Assumption, "value" | "source" | "comment">;

const varying = (
  words: SheetWords,
): Record<PresetId, Record<"low" | "high" | "energised", Varying>> => ({
  "2025-10": {
    low: {
      value: 35,
      source: "Bernstein Research, October 2025",
      comment: words.inputs.gpus39Percent,
    },
    high: {
      value: 60,
      source: "Nvidia earnings call, 2025-08-27: 50–60",
      comment: words.inputs.upperEndAbout35Goes,
    },
    energised: {
      value: 0.2,
      source: ASSUMPTION,
      comment: words.inputs.firstBuildingsAbileneTypeWhat,
    },
  },
  "2026-06": {
    low: {
      value: 50,
      source: "Nvidia earnings call, 2025-08-27: 50–60",
      comment: words.inputs.lowerEndBernsteinHad35,
    },
    high: {
      value: 100,
      source: "J. Huang, in the press, 2026: 80–100",
      comment: words.inputs.upperEnd,
    },
    energised: {
      value: 0.6,
      source: ASSUMPTION,
      comment: words.inputs.halfAbilenes12Gw,
    },
  },
  "2026-10": {
    low: {
      value: 40,
      source: "The Information, 2026-09-23: Stream's 1 GW for Anthropic (second-hand)",
      comment: words.inputs.developersEstimate,
    },
    high: {
      value: 100,
      source: "J. Huang, in the press, 2026: 80–100",
      comment: words.inputs.upperEnd,
    },
    energised: {
      value: 0.6,
      source: ASSUMPTION,
      comment: words.inputs.halfAbilenes12Gw,
    },
  },
});

/** Whether the customer's revenue can carry what is built for it. */
export function adequacy(preset: PresetId, words: SheetWords): AssumptionGroup {
  const { low, high } = varying(words)[preset];
  return {
    title: words.inputs.revenueAdequacyCanRevenueCarry,
    assumptions: [
      {
        name: "AI_customer",
        label: words.inputs.AI_customer.label,
        value: "OpenAI",
        unit: "company",
        source: ASSUMPTION,
        comment: words.inputs.AI_customer.comment,
      },
      {
        name: "Low_capex_per_GW",
        label: words.inputs.Low_capex_per_GW.label,
        unit: "USD bn per GW",
        ...low,
      },
      {
        name: "High_capex_per_GW",
        label: words.inputs.High_capex_per_GW.label,
        unit: "USD bn per GW",
        ...high,
      },
      {
        name: "Gross_margin",
        label: words.inputs.Gross_margin.label,
        value: 0.5,
        unit: "share of revenue",
        source: "D. Cahn, Sequoia, AI's $200B Question, 2023-09-20",
        comment: words.inputs.Gross_margin.comment,
      },
      {
        name: "Site_life",
        label: words.inputs.Site_life.label,
        value: 6,
        unit: "years",
        source: ASSUMPTION,
        comment: words.inputs.Site_life.comment,
      },
      {
        name: "Cost_of_capital",
        label: words.inputs.Cost_of_capital.label,
        value: 0.1,
        unit: "per year",
        source:
          preset === "2025-10"
            ? ASSUMPTION
            : "JPMorgan, in Tom's Hardware, 2025-11-10: a 10 % return",
        comment: words.inputs.Cost_of_capital.comment,
      },
    ],
  };
}

/** Power in operation, and what power means in reactors and GPUs. */
export function power(preset: PresetId, words: SheetWords): AssumptionGroup {
  return {
    title: words.common.power,
    assumptions: [
      {
        name: "Energised_power",
        label: words.inputs.Energised_power.label,
        unit: "GW",
        ...varying(words)[preset].energised,
      },
      {
        name: "Power_per_reactor",
        label: words.inputs.Power_per_reactor.label,
        value: 1,
        unit: "GW",
        source: "National Business Daily, October 2025: 20 GW like 20 reactors",
        comment: words.inputs.Power_per_reactor.comment,
      },
      {
        name: "Power_per_GPU",
        label: words.inputs.Power_per_GPU.label,
        value: 1.8,
        unit: "kW per GPU",
        source: ASSUMPTION,
        comment: words.inputs.Power_per_GPU.comment,
      },
    ],
  };
}
