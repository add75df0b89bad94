import { PRESET_IDS } from "../../src/deals/presets";
import { scalarAssumptions } from "../../src/deals/assumptions/assumptionGroups";
import { PAPER, pagesOf, rowHeights } from "../../src/plan/pages";
import { columnNumber, type SheetPlan } from "../../src/plan/sheetPlan";
import { TEMPLATE_SHEETS, type SheetKey } from "../../src/template/sheetKeys";
import { templatePlans } from "../../src/template/template";
import { freeNames } from "../../src/template/templateNames";
import { english } from "../../src/words/sheets/en";
import { chinese } from "../../src/words/sheets/zh-CN";

/** Points of the smallest letters of a sheet, those of its notes, and the least that is read on paper. */
const SMALLEST = 10;
const READABLE = 8;

/** Sheets that are wider than a page with letters that can be read: on each page their first columns stand again. */
const PAGES_ACROSS: Partial<Record<SheetKey, number>> = {
  ...{ Inputs: 2, Deals: 6, "Deals detail": 2, Adequacy: 2 },
  ...{ Funding: 2, Provider: 2, Accounts: 2, Checks: 2 },
};

const rowOf = (cell: string): number => Number(/\d+/.exec(cell)![0]);
const columnOf = (cell: string): number => columnNumber(/[A-Z]+/.exec(cell)![0]);

/** Points across of the pages side by side, each with the columns that are repeated. */
function pagesAcross(plan: SheetPlan): number[] {
  const { columns, titleColumns } = pagesOf(plan);
  const last = columnNumber(columns.split(":")[1]);
  const widths = Array.from({ length: last + 1 }, (_, i) => plan.widths[i] ?? 48);
  const fixed = titleColumns === undefined ? 0 : columnNumber(titleColumns.split(":")[1]) + 1;
  const repeated = widths.slice(0, fixed).reduce((a, b) => a + b, 0);
  const room = (100 * PAPER.width) / pagesOf(plan).scale;
  const pages = [0];
  widths.forEach((width, i) => {
    const used = pages[pages.length - 1];
    if (used > 0 && used + width > room) pages.push(repeated + width);
    else pages[pages.length - 1] = used + width;
    if (i < fixed && pages.length > 1) throw new Error(`${plan.name} repeats more than a page`);
  });
  return pages;
}

describe.each([
  ...PRESET_IDS.map((preset) => [preset, "English", english] as const),
  ...PRESET_IDS.map((preset) => [preset, "Chinese", chinese] as const),
])("on paper, the template of %s in %s", (preset, _, words) => {
  const scalars = scalarAssumptions(preset, words).map(({ name }) => name);
  const names = freeNames({ sheets: [], tables: [], names: [] }, scalars);
  const plans = templatePlans(preset, names, words);
  const each = plans.map((plan) => [plan.name, plan] as const);

  test.each(each)("%s has no letter below 8 points and no column wider than a page", (_, plan) => {
    const { scale } = pagesOf(plan);
    expect((SMALLEST * scale) / 100).toBeGreaterThanOrEqual(READABLE);
    const room = (100 * PAPER.width) / scale;
    expect(pagesAcross(plan).filter((points) => points > room)).toEqual([]);
    const key = TEMPLATE_SHEETS.find((one) => names.sheets[one] === plan.name)!;
    expect(pagesAcross(plan).length).toBeLessThanOrEqual(PAGES_ACROSS[key] ?? 1);
  });

  test.each(each.filter(([, { charts = [] }]) => charts.length > 0))(
    "%s cuts no chart at the end of a page",
    (_, plan) => {
      const { breaks, scale } = pagesOf(plan);
      const heights = rowHeights(plan);
      const starts = [1, ...breaks, heights.length + 1];
      const room = (100 * PAPER.height) / scale;
      starts.slice(1).forEach((next, i) => {
        expect(next).toBeGreaterThan(starts[i]);
        const points = heights.slice(starts[i] - 1, next - 1).reduce((a, b) => a + b, 0);
        expect(points).toBeLessThanOrEqual(room);
      });
      for (const { name, from, to } of plan.charts!) {
        const cutting = breaks.filter((row) => row > rowOf(from) && row <= rowOf(to));
        expect([name, cutting]).toEqual([name, []]);
        // Nor at the side of one.
        const right = plan.widths.slice(0, columnOf(to) + 1).reduce((a, b) => a + b, 0);
        expect(right).toBeLessThanOrEqual((100 * PAPER.width) / scale);
      }
    },
  );

  test.each(each)("%s names the preset above and repeats the state of the checks", (name, plan) => {
    expect(plan.header).toContain(preset);
    const [first, last] = plan.titleRows!.split(":").map(Number);
    const state = plan.blocks.find(({ rows }) =>
      /checks hold|Checks!|检查/.test(String(rows[0][0]).startsWith("=") ? String(rows[0][0]) : ""),
    )!;
    // The table of Deals repeats its own header; its first page has the state.
    if (name !== names.sheets.Deals) {
      expect(first).toBe(1);
      expect(rowOf(state.at)).toBeLessThanOrEqual(last);
    }
    expect(last - first).toBeLessThan(7);
  });
});
