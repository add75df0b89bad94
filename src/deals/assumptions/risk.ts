import { ASSUMPTION, type AssumptionGroup } from "./assumption";
import type { SheetWords } from "../../words/sheets/en";

/** How the Risk sheet draws the trials of its distribution. */
export function risk(words: SheetWords): AssumptionGroup {
  return {
    title: words.inputs.riskTrialsPayback,
    assumptions: [
      {
        name: "Risk_trials",
        label: words.inputs.Risk_trials.label,
        value: 2_000,
        unit: "trials",
        source: ASSUMPTION,
        comment: words.inputs.Risk_trials.comment,
      },
      {
        name: "Risk_seed",
        label: words.inputs.Risk_seed.label,
        value: 1,
        unit: "whole number",
        source: ASSUMPTION,
        comment: words.inputs.Risk_seed.comment,
      },
    ],
  };
}
