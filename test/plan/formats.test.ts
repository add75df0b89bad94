import { scalarAssumptions } from "../../src/deals/assumptions/assumptionGroups";
import { PRESET_IDS } from "../../src/deals/presets";
import { withNegatives } from "../../src/plan/formats";
import type { SheetPlan } from "../../src/plan/sheetPlan";
import { distributionPlan } from "../../src/studies/distributionPlan";
import { modelMapPlan } from "../../src/studies/modelMapPlan";
import { scenariosPlan } from "../../src/studies/scenariosPlan";
import { tablePlan } from "../../src/studies/tablePlan";
import { tornadoPlan } from "../../src/studies/tornadoPlan";
import { templatePlans } from "../../src/template/template";
import { freeNames } from "../../src/template/templateNames";
import { chinese } from "../../src/words/sheets/zh-CN";
import { english } from "../../src/words/sheets/en";

test.each([
  ["0.0%", "0.0%;-0.0%"],
  ['0.00"x"', '0.00"x";-0.00"x"'],
  ['#,##0 "days"', '#,##0 "days";-#,##0 "days"'],
  ["[Red]0.00E+00", "[Red]0.00E+00;-[Red]0.00E+00"],
  ["+0.0;-0.0;0.0", "+0.0;-0.0;0.0"],
  ["General", "General"],
  ["@", "@"],
  ["yyyy-mm-dd", "yyyy-mm-dd"],
])("%s is written as %s", (format, written) => {
  expect(withNegatives(format)).toBe(written);
});

/** The formats of a plan's cells and charts. */
const formats = ({ name, numberFormats, charts = [] }: SheetPlan): string[] => [
  ...numberFormats.map(({ range, format }) => `${name}!${range} ${format}`),
  ...charts.map((chart) => `${name}, ${chart.name} ${chart.valueFormat}`),
];

const onlyPositive = (plans: readonly SheetPlan[]): string[] =>
  plans.flatMap(formats).filter((format) => !/;|General$|@$/.test(format));

describe.each([english, chinese])(
  "every format that can meet a negative number has a section for it",
  (words) => {
    test.each(PRESET_IDS)("in the template of %s", (preset) => {
      const scalars = scalarAssumptions(preset, words).map(({ name }) => name);
      const names = freeNames({ sheets: [], tables: [], names: [] }, scalars);
      const plans = templatePlans(preset, names, words);
      expect(plans.flatMap(formats).length).toBeGreaterThan(200);
      expect(onlyPositive(plans)).toEqual([]);
    });

    test("on the sheets of studies, whatever format the user's cells have", () => {
      const cell = {
        ...{ sheet: "Model", address: "B2", label: "Net value", formula: "=B1", text: "5.0%" },
        ...{ value: 0.05, numberFormat: "0.0%" },
      };
      const inputs = [{ cell, low: -1, high: 1 }];
      const axis = { cell, values: [-1, 0, 1] };
      const uncertain = [{ cell, kind: "uniform" as const, parameters: [-1, 1] }];
      const column = { title: "Worst", contents: [-0.1], results: [-0.2] };
      const odds = { result: cell, uncertain, trials: 2, seed: 1 };
      const bars = inputs.map((swing) => ({ ...swing, atLow: -2, atHigh: 1, swing: 3 }));
      const sheet = { name: "Model", formulas: 1, ours: 0, inputs: 1, reads: [0] };
      const map = { sheets: [sheet], odd: [] };
      const plans = [
        tablePlan("Table", { result: cell, down: axis, across: axis }, null, words.studies).plan,
        tornadoPlan("Tornado", cell, 0.05, bars, words.studies),
        distributionPlan("Odds", odds, [[0], [1]], { results: [-1, 1] }, words.studies),
        scenariosPlan("Scenarios", [cell], [cell], [column], words.studies),
        modelMapPlan("Map", map, words.studies),
      ];
      for (const plan of plans) expect(formats(plan)).not.toEqual([]);
      expect(onlyPositive(plans)).toEqual([]);
    });
  },
);
