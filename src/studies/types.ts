import type { DistributionKind } from "../model/risk/distribution";
import type { Language } from "../words/language";

/** What an input holds. */
export type Content = string | number | boolean;
/** What a result shows at one combination of the inputs: a number, or an error value such as "#N/A". */
export type Outcome = number | string;
/** Asks for the results at several combinations, each with one content an input; a row for each combination. */
export type Ask = (combinations: readonly (readonly Content[])[]) => Promise<Outcome[][]>;

/** One cell as the pane shows it and finds it again. */
export interface CellFacts {
  sheet: string;
  /** Without sheet and without dollar signs, such as "D12". */
  address: string;
  /** What the cell is called: its defined name, or the text beside or above it; else sheet and address. */
  label: string;
  /** What its sheet's column of units says in its row, such as "share of hours"; absent where there is none. */
  unit?: string;
  /** Empty where the cell holds no formula. */
  formula: string;
  value: unknown;
  /** As the sheet shows it. */
  text: string;
  numberFormat: string;
}

/** An input and the values it takes, in the order of the table. */
export interface Axis {
  cell: CellFacts;
  values: number[];
}

export interface TableRequest {
  result: CellFacts;
  down: Axis;
  across?: Axis;
}

/** An input between two values; what it holds now need not lie between them. */
export interface Swing {
  cell: CellFacts;
  low: number;
  high: number;
}

export interface TornadoRequest {
  result: CellFacts;
  swings: Swing[];
}

/** An input that is not known, as MONTE_CARLO takes it. */
export interface UncertainCell {
  cell: CellFacts;
  kind: DistributionKind;
  /** Those of the kind, in order, in the unit of the input. */
  parameters: number[];
}

export interface DistributionRequest {
  result: CellFacts;
  uncertain: UncertainCell[];
  trials: number;
  /** Whole; the same seed draws the same inputs. */
  seed: number;
}

export interface GoalRequest {
  result: CellFacts;
  input: CellFacts;
  target: number;
}

/** A value of an input and what the result is then. */
export interface GoalPoint {
  x: number;
  y: number;
}

/** An input's value at which the result is the target. */
export interface Goal {
  value: number;
  result: number;
  /** How often the workbook was calculated to find it. */
  recalculations: number;
  /** What the search saw, in the order it looked; the result is NaN where there is none. */
  tried: GoalPoint[];
}

/** A named set of input values, kept in the workbook. */
export interface Scenario {
  name: string;
  cells: ScenarioCell[];
}

export interface ScenarioCell {
  sheet: string;
  address: string;
  label: string;
  value: string | number | boolean;
}

/**
 * How a study comes to its numbers: "live" writes a formula that follows the workbook; "scan" sets the inputs,
 * calculates and reads the result, again and again, and writes values with their date.
 */
export type Method = "live" | "scan";

/** A result that is one OURO formula of its inputs, so that a table of it can be a formula too. */
export interface LiveCall {
  /** Such as "GPU_PAYBACK". */
  id: string;
  /** Its arguments as formulas: references with their sheet, constants, or "" for a default. */
  args: string[];
  /** The positions of the inputs among its arguments, from 1. */
  positions: number[];
}

/** What a study would do, found out before anything is changed. */
export type StudyPlan =
  | { method: "live"; recalculations: 0; call: LiveCall }
  /** How often the workbook has to be calculated. */
  | { method: "scan"; recalculations: number };

export interface StudyProgress {
  done: number;
  total: number;
  /** Milliseconds still to go, once there is enough to tell. */
  left?: number;
}

export interface StudyOptions {
  /** Of the sheet that is written; English if left out. */
  language?: Language;
  onProgress?: (progress: StudyProgress) => void;
  signal?: AbortSignal;
  /** What was found out before; found out anew if left out. */
  plan?: StudyPlan;
}

/** A finished study and the sheet that holds it. */
export interface WrittenStudy {
  sheet: string;
  method: Method;
  /** Where a scan found no number: inputs with the value that has no result, such as "PUE = 0.9". */
  gaps?: string[];
  /** What each trial of a distribution came to, null where to no number; absent while formulas are on their way. */
  trials?: (number | null)[];
}

/** A scan that did not come to its end, and what its inputs held before it. */
export interface Interrupted {
  /** ISO date and time at which it began. */
  since: string;
  /** The computer that scans. */
  by?: string | undefined;
  cells: { sheet: string; address: string; label: string; content: string | number | boolean }[];
}
