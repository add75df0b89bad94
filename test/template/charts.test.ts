import { PRESET_IDS } from "../../src/deals/presets";
import { scalarAssumptions } from "../../src/deals/assumptions/assumptionGroups";
import { COLORS, companyColor } from "../../src/deals/companies";
import type { ChartPlan, SheetPlan } from "../../src/plan/sheetPlan";
import { templatePlans } from "../../src/template/template";
import { freeNames } from "../../src/template/templateNames";
import { english } from "../../src/words/sheets/en";
import { chinese } from "../../src/words/sheets/zh-CN";

/** Charts of what has happened: what they find does not change. */
const OF_THE_PAST = new Set(["Refinancing wall", "Lucent", "Nortel"]);
/** As many lines as can be told apart. */
const MOST_LINES = 7;

const cell = (plan: SheetPlan, at: string): unknown =>
  plan.blocks.find((block) => block.at === at)?.rows[0][0];

describe.each([
  ...PRESET_IDS.map((preset) => [preset, "English", english] as const),
  ...PRESET_IDS.map((preset) => [preset, "Chinese", chinese] as const),
])("the charts of %s in %s", (preset, _, words) => {
  const scalars = scalarAssumptions(preset, words).map(({ name }) => name);
  const plans = templatePlans(
    preset,
    freeNames({ sheets: [], tables: [], names: [] }, scalars),
    words,
  );
  const charts = plans.flatMap((plan) =>
    (plan.charts ?? []).map((chart): [string, SheetPlan, ChartPlan] => [chart.name, plan, chart]),
  );

  test.each(charts)(
    "%s says what it finds in a live title, and its axis has a unit",
    (name, plan, chart) => {
      expect(chart.valueTitle.trim()).not.toBe("");
      if (chart.type === "Line") expect(chart.series).toBeLessThanOrEqual(MOST_LINES);
      if (OF_THE_PAST.has(name)) {
        expect(chart.title).toMatch(/\D\D\D/);
        return;
      }
      expect(chart.title.startsWith("=IFERROR(")).toBe(true);
      expect(String(cell(plan, chart.from))).toMatch(/^=IFERROR\(/);
      // Live: it reads cells or inputs.
      expect(chart.title.replaceAll(/"[^"]*"/g, "")).toMatch(/\$[A-Z]+\$\d+|[A-Z]\w+_\w+/);
    },
  );

  test("draw a company in its own colour, which no other one has", () => {
    const drawn = charts.flatMap(([, , { colors = [] }]) => colors);
    expect(drawn.length).toBeGreaterThan(6);
    expect(drawn).toContain(companyColor("Microsoft"));
    for (const { colors = [] } of charts.map(([, , chart]) => chart)) {
      const known = colors.filter((color) => color !== undefined);
      expect(new Set(known).size).toBe(known.length);
    }
  });
});

test("every colour of a company is one of the pane's", () => {
  for (const company of ["Nvidia", "OpenAI", "oracle"])
    expect(COLORS).toContain(companyColor(company));
  expect(companyColor("Nobody")).toBeUndefined();
});
