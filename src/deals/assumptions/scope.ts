import { ASSUMPTION, YES_NO, type AssumptionGroup } from "./assumption";

/** The horizon of the model and what counts in it. */
export function scope(): AssumptionGroup {
  const common = { source: ASSUMPTION, unit: "yes or no", options: YES_NO };
  return {
    title: "Horizon and scope",
    assumptions: [
      {
        name: "First_year",
        label: "First year",
        value: 2025,
        unit: "year",
        source: ASSUMPTION,
        comment: "The Flows sheet spreads every deal over eight years from here",
      },
      {
        ...common,
        name: "Count_uncertain",
        label: "Count letters of intent and contingent legs",
        value: "no",
        comment: "A letter of intent is not a contract; yes shows the loops as they were announced",
      },
      {
        ...common,
        name: "Count_doubled",
        label: "Count superseded and umbrella deals",
        value: "no",
        comment: "Yes counts some money twice",
      },
      {
        ...common,
        name: "Weight_by_probability",
        label: "Weight amounts by probability",
        value: "yes",
        comment: "No takes every leg that counts at its published amount",
      },
      {
        name: "Contingent_probability",
        label: "Probability that a condition is met",
        value: 0.5,
        unit: "share",
        source: ASSUMPTION,
        comment:
          "Multiplies the probability of the deal's status for legs that depend on milestones",
      },
    ],
  };
}
