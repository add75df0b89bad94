/** One cell as the pane shows it and names it again. */
export interface CellFacts {
  sheet: string;
  /** Without sheet and without dollar signs, such as "D12". */
  address: string;
  /** What the cell is called: its defined name, or the text beside or above it; else sheet and address. */
  label: string;
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

export interface Swing {
  cell: CellFacts;
  low: number;
  high: number;
}

export interface TornadoRequest {
  result: CellFacts;
  swings: Swing[];
}

export interface GoalRequest {
  result: CellFacts;
  input: CellFacts;
  target: number;
  /** Where to look; by default around the input's present value, ever wider. */
  lower?: number;
  upper?: number;
}

/** A value at which the result is the target. The workbook holds what it held before. */
export interface Goal {
  value: number;
  result: number;
  recalculations: number;
}

export type DistributionKind = "normal" | "lognormal" | "uniform" | "triangular";

export interface UncertainCell {
  cell: CellFacts;
  kind: DistributionKind;
  /** As MONTE_CARLO takes them. */
  parameters: number[];
}

export interface DistributionRequest {
  result: CellFacts;
  inputs: UncertainCell[];
  trials: number;
  seed: number;
}

/** A named set of input values, kept in the workbook. */
export interface Scenario {
  name: string;
  cells: { sheet: string; address: string; label: string; value: string | number | boolean }[];
}

/**
 * How a study comes to its numbers: "live" writes formulas that follow the workbook; "scan" sets the inputs one
 * after the other, recalculates, reads the result and writes values with their date.
 */
export type Method = "live" | "scan";

/** What a study would do, found out before anything is changed. */
export interface StudyPlan {
  method: Method;
  /** How often the workbook has to be calculated; 0 for a live study. */
  recalculations: number;
  /** Inputs that hold formulas: the scan overwrites them while it runs and puts them back. */
  formulasOverwritten: CellFacts[];
}

export interface StudyProgress {
  done: number;
  total: number;
  /** Milliseconds, once there is enough to tell. */
  left?: number;
}

export interface StudyOptions {
  onProgress?: (progress: StudyProgress) => void;
  signal?: AbortSignal;
}

/** A finished study: the sheet that holds it. */
export interface WrittenStudy {
  sheet: string;
  method: Method;
}

/** A scan that did not come to its end, and what its inputs held before it. */
export interface Interrupted {
  /** ISO date and time. */
  since: string;
  cells: { sheet: string; address: string; label: string; text: string }[];
}
