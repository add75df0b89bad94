import type { PresetId } from "../presets";
import { ASSUMPTION, type Assumption, type AssumptionGroup } from "./assumption";

const FILING = "AMD 8-K, 2025-10-06, Exhibit 4.1";

const spots: Record<PresetId, Pick<Assumption, "value" | "comment">> = {
  "2025-10": { value: 216, comment: "About the price in mid-October 2025; type today's" },
  "2026-06": { value: 250, comment: "About the price of early 2026, kept for June; type today's" },
};

const outstanding: Record<PresetId, Pick<Assumption, "value" | "source">> = {
  "2025-10": { value: 1622, source: "AMD 10-K 2025: shares outstanding on 2024-12-28" },
  "2026-06": { value: 1630, source: "AMD 10-K 2025: shares outstanding on 2025-12-27" },
};

/** AMD's warrant for OpenAI. */
export function amdWarrant(preset: PresetId): AssumptionGroup {
  return {
    title: "AMD's warrant for OpenAI",
    assumptions: [
      {
        name: "Warrant_shares",
        label: "Shares, at most",
        value: 160,
        unit: "million",
        source: FILING,
        comment: "Vest with 1 to 6 GW bought and with price hurdles; tranches in a table below",
      },
      {
        name: "Existing_shares",
        label: "AMD's existing shares",
        ...outstanding[preset],
        unit: "million",
        comment: "The headline 10 % is new ÷ existing; the holder's share is new ÷ all",
      },
      {
        name: "AMD_price",
        label: "AMD's share price",
        ...spots[preset],
        unit: "$ per share",
        source: ASSUMPTION,
      },
      {
        name: "Warrant_strike",
        label: "Strike",
        value: 0.01,
        unit: "$ per share",
        source: FILING,
        comment: "Next to nothing: a vested share is a gift of its price",
      },
      ...market(),
    ],
  };
}

function market(): Assumption[] {
  return [
    {
      name: "AMD_volatility",
      label: "Volatility of AMD's shares",
      value: 0.55,
      unit: "per year",
      source: ASSUMPTION,
      comment: "Round figure. With a strike of a cent it matters only for reaching the hurdles",
    },
    {
      name: "Risk_free_rate",
      label: "Risk-free rate, continuous",
      value: 0.037,
      unit: "per year",
      source: ASSUMPTION,
      comment: "About the yield of five-year US Treasuries",
    },
    {
      name: "AMD_dividend_yield",
      label: "Dividend yield, continuous",
      value: 0,
      unit: "per year",
      source: "AMD pays no dividend",
      comment: "A dividend would take value from the holder of a warrant",
    },
    {
      name: "Hurdle_test",
      label: "When a price hurdle is met",
      value: "touch",
      unit: "test",
      source: ASSUMPTION,
      comment: "touch: once at any time; terminal: at expiry; the averaging rules are not public",
      options: ["touch", "terminal", "none"],
    },
  ];
}
