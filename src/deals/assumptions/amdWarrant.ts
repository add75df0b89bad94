import type { PresetId } from "../presets";
import { ASSUMPTION, unchecked, type Assumption, type AssumptionGroup } from "./assumption";
import type { SheetWords } from "../../words/sheets/en";

const FILING = "AMD 8-K, 2025-10-06, Exhibit 4.1";

const spots = (words: SheetWords): Record<PresetId, Pick<Assumption, "value" | "comment">> => ({
  "2025-10": { value: 216, comment: words.inputs.aboutPriceMidOctober2025 },
  "2026-06": { value: 250, comment: words.inputs.aboutPriceEarly2026Kept },
  "2026-10": { value: 250, comment: words.inputs.aboutPriceEarly2026Newest },
});

const outstanding: Record<PresetId, Pick<Assumption, "value" | "source">> = {
  "2025-10": { value: 1622, source: unchecked("AMD 10-K 2024: shares outstanding on 2024-12-28") },
  "2026-06": { value: 1630, source: unchecked("AMD 10-K 2025: shares outstanding on 2025-12-27") },
  "2026-10": { value: 1630, source: unchecked("AMD 10-K 2025: shares outstanding on 2025-12-27") },
};

/** AMD's warrant for OpenAI. */
export function amdWarrant(preset: PresetId, words: SheetWords): AssumptionGroup {
  return {
    title: words.inputs.amdsWarrantOpenai,
    assumptions: [
      {
        name: "Warrant_shares",
        label: words.inputs.Warrant_shares.label,
        value: 160,
        unit: "million",
        source: FILING,
        comment: words.inputs.Warrant_shares.comment,
      },
      {
        name: "Existing_shares",
        label: words.inputs.Existing_shares.label,
        ...outstanding[preset],
        unit: "million",
        comment: words.inputs.Existing_shares.comment,
      },
      {
        name: "AMD_price",
        label: words.inputs.AMD_price.label,
        ...spots(words)[preset],
        unit: "$ per share",
        source: ASSUMPTION,
      },
      {
        name: "Warrant_strike",
        label: words.inputs.Warrant_strike.label,
        value: 0.01,
        unit: "$ per share",
        source: FILING,
        comment: words.inputs.Warrant_strike.comment,
      },
      ...market(words),
    ],
  };
}

function market(words: SheetWords): Assumption[] {
  return [
    {
      name: "AMD_volatility",
      label: words.inputs.AMD_volatility.label,
      value: 0.55,
      unit: "per year",
      source: ASSUMPTION,
      comment: words.inputs.AMD_volatility.comment,
    },
    {
      name: "Risk_free_rate",
      label: words.inputs.Risk_free_rate.label,
      value: 0.037,
      unit: "per year",
      source: ASSUMPTION,
      comment: words.inputs.Risk_free_rate.comment,
    },
    {
      name: "AMD_dividend_yield",
      label: words.inputs.AMD_dividend_yield.label,
      value: 0,
      unit: "per year",
      source: "AMD pays no dividend",
      comment: words.inputs.AMD_dividend_yield.comment,
    },
    {
      name: "Hurdle_test",
      label: words.inputs.Hurdle_test.label,
      value: "touch",
      unit: "test",
      source: ASSUMPTION,
      comment: words.inputs.Hurdle_test.comment,
      options: ["touch", "terminal", "none"],
    },
  ];
}
