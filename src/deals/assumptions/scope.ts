import type { PresetId } from "../presets";
import { ASSUMPTION, YES_NO, type AssumptionGroup } from "./assumption";
import type { SheetWords } from "../../words/sheets/en";

/** Which amount of a leg goes to Flows: the headline, the weighted one, what cannot be cancelled, what was paid. */
export const READINGS = ["announced", "counted", "firm", "drawn"] as const;

/** The horizon of the model and what counts in it. */
export function scope(preset: PresetId, words: SheetWords): AssumptionGroup {
  const common = { source: ASSUMPTION, unit: "yes or no", options: YES_NO } as const;
  const current = preset === "2025-10" ? 2025 : 2026;
  return {
    title: words.inputs.horizonScope,
    assumptions: [
      {
        name: "First_year",
        label: words.inputs.Backstop_first_year.label,
        value: current,
        unit: "year",
        source: ASSUMPTION,
        comment: words.inputs.First_year.comment,
      },
      {
        name: "Current_year",
        label: words.inputs.Current_year.label,
        value: current,
        unit: "year",
        source: ASSUMPTION,
        comment: words.inputs.Current_year.comment,
      },
      {
        name: "Reading",
        label: words.inputs.Reading.label,
        value: "counted",
        unit: "type",
        source: ASSUMPTION,
        comment: words.inputs.Reading.comment,
        options: READINGS,
      },
      {
        ...common,
        name: "Count_uncertain",
        label: words.inputs.Count_uncertain.label,
        value: "no",
        comment: words.inputs.Count_uncertain.comment,
      },
      {
        ...common,
        name: "Count_doubled",
        label: words.inputs.Count_doubled.label,
        value: "no",
        comment: words.inputs.Count_doubled.comment,
      },
      {
        ...common,
        name: "Supply_layer",
        label: words.inputs.Supply_layer.label,
        value: "yes",
        comment: words.inputs.Supply_layer.comment,
      },
      {
        ...common,
        name: "Weight_by_probability",
        label: words.inputs.Weight_by_probability.label,
        value: "yes",
        comment: words.inputs.Weight_by_probability.comment,
      },
      {
        name: "Contingent_probability",
        label: words.inputs.Contingent_probability.label,
        value: 0.5,
        unit: "share",
        source: ASSUMPTION,
        comment: words.inputs.Contingent_probability.comment,
      },
    ],
  };
}
