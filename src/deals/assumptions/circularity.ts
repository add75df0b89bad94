import type { PresetId } from "../presets";
import { ASSUMPTION, type AssumptionGroup } from "./assumption";
import { outsideRevenues } from "./outsideRevenue";
import type { SheetWords } from "../../words/sheets/en";
import { SHEET_NAMES } from "../../words/sheets/sheetNames";

/** What the Circularity sheet looks at. */
export function circularity(preset: PresetId, words: SheetWords): AssumptionGroup {
  const companies = outsideRevenues(preset, words).map(({ company }) => company);
  const choice = { unit: "company", source: ASSUMPTION, options: companies } as const;
  return {
    title: SHEET_NAMES[words.language].Circularity,
    assumptions: [
      {
        ...choice,
        name: "Traced_company",
        label: words.inputs.Traced_company.label,
        value: "OpenAI",
        comment: words.inputs.Traced_company.comment,
      },
      {
        ...choice,
        name: "Vendor_company",
        label: words.inputs.Vendor_company.label,
        value: "Nvidia",
        comment: words.inputs.Vendor_company.comment,
      },
      {
        name: "Longest_loop",
        label: words.inputs.Longest_loop.label,
        value: 6,
        unit: "companies",
        source: ASSUMPTION,
        comment: words.inputs.Longest_loop.comment,
      },
      {
        name: "Chance_trials",
        label: words.inputs.Chance_trials.label,
        value: 200,
        unit: "trials",
        source: ASSUMPTION,
        comment: words.inputs.Chance_trials.comment,
      },
      {
        name: "Indeterminate_spread",
        label: words.inputs.Indeterminate_spread.label,
        value: 0.1,
        unit: "share of receipts",
        source: ASSUMPTION,
        comment: words.inputs.Indeterminate_spread.comment,
      },
    ],
  };
}
