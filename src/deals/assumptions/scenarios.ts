import { ASSUMPTION, type AssumptionGroup, type Unit } from "./assumption";
import type { SheetWords } from "../../words/sheets/en";

/** The cases that the Answers sheet computes side by side, as Inputs knows them. */
export const SCENARIOS = ["bear", "base", "bull"] as const;

export type ScenarioInput = "decline" | "life" | "utilisation" | "growth" | "letters" | "debt";

/** What one input is in the cases other than base; base is what Inputs holds. */
export interface ScenarioRow {
  input: ScenarioInput;
  label: string;
  bear: number;
  bull: number;
  unit: Unit;
  reason: string;
}

/** Which case the sentences of the Answers sheet speak of. */
export function scenarioChoice(words: SheetWords): AssumptionGroup {
  return {
    title: words.answers.scenario.title,
    assumptions: [
      {
        name: "Scenario",
        label: words.answers.scenario.label,
        value: "base",
        unit: "case",
        source: ASSUMPTION,
        comment: words.answers.scenario.comment,
        options: SCENARIOS,
      },
    ],
  };
}

export function scenarioRows({ answers }: SheetWords): readonly ScenarioRow[] {
  const { rows } = answers.scenario;
  return [
    { input: "decline", ...rows.decline, bear: 0.2, bull: -0.05, unit: "share per year" },
    { input: "life", ...rows.life, bear: 3, bull: 7, unit: "years" },
    { input: "utilisation", ...rows.utilisation, bear: 0.5, bull: 0.85, unit: "share of hours" },
    { input: "growth", ...rows.growth, bear: 0.2, bull: 0.9, unit: "per year" },
    { input: "letters", ...rows.letters, bear: 0, bull: 1, unit: "share" },
    { input: "debt", ...rows.debt, bear: 0.16, bull: 0.07, unit: "per year" },
  ];
}
