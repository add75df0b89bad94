import { TEMPLATE_SHEETS, type SheetKey } from "../../src/template/sheetKeys";
import type * as template from "../../src/template/template";
import type { SheetPlan } from "../../src/plan/sheetPlan";
import { contentOnly } from "./contentOnly";

/**
 * Stands in for src/template/template.ts in tests of what is done with a template, whatever is on it: all its sheets,
 * names and tables, but only on the kept sheets what a user finds in their cells, on each of the others its name, and no
 * looks. Loaded by the same code through the same Office calls, in a tenth of the time.
 *
 *   jest.mock("../../../src/template/template", () =>
 *     jest
 *       .requireActual<typeof import("../../support/thinTemplate")>("../../support/thinTemplate")
 *       .thinTemplate("Cover", "Inputs", "Deals"),
 *   );
 */
export function thinTemplate(...kept: SheetKey[]): typeof template {
  const { templatePlans } = jest.requireActual<typeof template>("../../src/template/template");
  const thin = TEMPLATE_SHEETS.filter((key) => !kept.includes(key));
  return {
    templatePlans: (preset, names, words) => {
      const empty = thin.map((key) => names.sheets[key]);
      return templatePlans(preset, names, words).map((plan) =>
        empty.includes(plan.name) ? nameOnly(plan) : contentOnly(plan),
      );
    },
  };
}

/** Its names stay: they are a workbook's, not a cell's. */
function nameOnly(plan: SheetPlan): SheetPlan {
  return {
    ...contentOnly(plan),
    blocks: [{ at: "A1", rows: [[plan.name]] }],
    links: [],
    charts: [],
  };
}
