import type { PresetId } from "../presets";
import { ASSUMPTION, type Assumption, type AssumptionGroup } from "./assumption";

type Varying = Pick<Assumption, "value" | "source" | "comment">;

const varying: Record<PresetId, Record<"low" | "high" | "energised", Varying>> = {
  "2025-10": {
    low: { value: 35, source: "Bernstein Research, October 2025", comment: "GPUs 39 % of it" },
    high: {
      value: 60,
      source: "Nvidia earnings call, 2025-08-27: 50–60",
      comment: "Its upper end; about 35 of it goes to Nvidia",
    },
    energised: {
      value: 0.2,
      source: ASSUMPTION,
      comment: "The first buildings of Abilene; type what runs today",
    },
  },
  "2026-06": {
    low: {
      value: 50,
      source: "Nvidia earnings call, 2025-08-27: 50–60",
      comment: "Its lower end; Bernstein had 35 in October 2025",
    },
    high: { value: 100, source: "J. Huang, in the press, 2026: 80–100", comment: "Its upper end" },
    energised: {
      value: 0.6,
      source: ASSUMPTION,
      comment: "Half of Abilene's 1.2 GW; type what runs today",
    },
  },
};

/** Whether the customer's revenue can carry what is built for it. */
export function adequacy(preset: PresetId): AssumptionGroup {
  const { low, high } = varying[preset];
  return {
    title: "Revenue adequacy: can revenue carry the capex?",
    assumptions: [
      {
        name: "AI_customer",
        label: "The customer",
        value: "OpenAI",
        unit: "company",
        source: ASSUMPTION,
        comment: "Its deals, its revenue (table of outside revenue) and its cash are compared",
      },
      { name: "Low_capex_per_GW", label: "Capex per GW, low", unit: "USD bn per GW", ...low },
      { name: "High_capex_per_GW", label: "Capex per GW, high", unit: "USD bn per GW", ...high },
      {
        name: "Gross_margin",
        label: "Gross margin",
        value: 0.5,
        unit: "share of revenue",
        source: "D. Cahn, Sequoia, AI's $200B Question, 2023-09-20",
        comment: "Of revenue before the capex is written off; Kupperman takes 25 %",
      },
      {
        name: "Site_life",
        label: "Life of the capex",
        value: 6,
        unit: "years",
        source: ASSUMPTION,
        comment: "What clouds write servers off over; buildings last longer, GPUs perhaps not",
      },
      {
        name: "Cost_of_capital",
        label: "Return asked for",
        value: 0.1,
        unit: "per year",
        source: "JPMorgan, in Tom's Hardware, 2025-11-10: a 10 % return",
        comment: "The strict case; the lenient one only pays the capex back",
      },
    ],
  };
}

/** Power in operation, and what power means in reactors and GPUs. */
export function power(preset: PresetId): AssumptionGroup {
  return {
    title: "Power",
    assumptions: [
      {
        name: "Energised_power",
        label: "In operation for the customer",
        unit: "GW",
        ...varying[preset].energised,
      },
      {
        name: "Power_per_reactor",
        label: "Power of a nuclear reactor",
        value: 1,
        unit: "GW",
        source: "National Business Daily, October 2025: 20 GW like 20 reactors",
        comment: "About 1 GW each",
      },
      {
        name: "Power_per_GPU",
        label: "Power of a new GPU with its share of the server",
        value: 1.8,
        unit: "kW per GPU",
        source: ASSUMPTION,
        comment: "About 130 kW of a rack of 72 GPUs; the site adds PUE",
      },
    ],
  };
}
