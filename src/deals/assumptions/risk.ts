import { ASSUMPTION, type AssumptionGroup } from "./assumption";

/** How the Risk sheet draws the trials of its distribution. */
export function risk(): AssumptionGroup {
  return {
    title: "Risk: trials of the payback",
    assumptions: [
      {
        name: "Risk_trials",
        label: "Trials",
        value: 2_000,
        unit: "trials",
        source: ASSUMPTION,
        comment: "More make the distribution smoother and every calculation slower",
      },
      {
        name: "Risk_seed",
        label: "Seed",
        value: 1,
        unit: "whole number",
        source: ASSUMPTION,
        comment: "The same seed draws the same trials; another shows how much is chance",
      },
    ],
  };
}
