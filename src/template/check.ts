import type { SheetPlan } from "../plan/sheetPlan";
import type { SheetKey } from "./sheetKeys";

/** Something that has to hold; it becomes a row of the Checks sheet. */
export interface Check {
  sheet: SheetKey;
  label: string;
  /** A formula without "=": what the sheets say. */
  actual: string;
  /** A formula without "=", or a published figure's formula: what it has to be. */
  expected: string;
  /** Greatest difference that is still let pass; how the two are compared otherwise. */
  tolerance: number;
  compare: "equal" | "at least" | "at most";
  /** Where the expected figure is from, or why the two have to agree. */
  reason: string;
  /** Where it fails, as a formula without "=" that gives the cells, and what is wrong there. */
  fault?: { where: string; what: string };
}

/** A sheet of the template: the plan, what must hold on it, and what others refer to. */
export interface TemplateSheet {
  plan: SheetPlan;
  checks: Check[];
}
