import type { SheetPlan } from "../../src/plan/sheetPlan";

/**
 * A sheet without its looks: what its cells hold, its table, names, links and charts. Looks are half of what writing a sheet
 * takes, and no value depends on them but on number formats: what is written is typed.
 */
export function contentOnly(plan: SheetPlan): SheetPlan {
  return {
    ...plan,
    ...{ widths: [], looks: [], aligned: [], choices: [], limits: [] },
    ...{ wrapped: [], states: [], heat: [] },
  };
}
