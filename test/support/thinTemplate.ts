import { TEMPLATE_SHEETS, type SheetKey } from "../../src/template/sheetKeys";
import type * as template from "../../src/template/template";
import type { SheetPlan } from "../../src/plan/sheetPlan";

/**
 * Stands in for src/template/template.ts in tests of what is done with a template, whatever is on it: all its sheets,
 * names and tables, but only the kept sheets as a user gets them, on each of the others its name. Loaded by the same
 * code through the same Office calls, in a tenth of the time.
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
        empty.includes(plan.name) ? nameOnly(plan) : plan,
      );
    },
  };
}

/** Its names and widths stay: they are a workbook's, not a cell's. */
function nameOnly({ name, tabColor, widths, names, ...plan }: SheetPlan): SheetPlan {
  return {
    ...plan,
    ...{ name, tabColor, widths, names },
    blocks: [{ at: "A1", rows: [[name]] }],
    ...{ numberFormats: [], looks: [], aligned: [], choices: [], charts: [], wrapped: [] },
    ...{ states: [], heat: [], links: [], limits: [] },
  };
}
