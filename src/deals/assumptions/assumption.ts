import type { PresetId } from "../presets";
import type { SheetWords } from "../../words/sheets/en";

export type Unit = keyof SheetWords["units"];

/** One scalar input of the model, with whose figure it is. */
export interface Assumption {
  /** The name of its cell in the workbook. */
  name: string;
  label: string;
  value: number | string;
  unit: Unit;
  /** Publication and date; or "Assumption". */
  source: string;
  /** Why this figure, what it leaves out, what moves when it is changed. */
  comment: string;
  /** What it may hold, where that is a choice. */
  options?: readonly string[];
}

/** Inputs that belong together. */
export interface AssumptionGroup {
  title: string;
  assumptions: Assumption[];
}

/** A comment, and what only later presets than the first know. */
export function commentOf(
  preset: PresetId,
  { comment, later }: { comment: string; later: string },
): string {
  return preset === "2025-10" ? comment : comment + later;
}

export const ASSUMPTION = "Assumption";

/** A source whose figure was entered from memory; a note on the sheet says what the mark means. */
export const unchecked = (source: string): string => `${source} (not checked)`;

/** The answers of a switch. */
export const YES_NO = ["yes", "no"] as const;
