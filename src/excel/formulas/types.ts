/** A formula that calls our functions and shows an error. */
export interface FoundFormula {
  sheet: string;
  /** Without the sheet, such as "D12". */
  address: string;
  /** As the workbook has it. */
  formula: string;
  /** As it is to be entered. */
  entered: string;
  /** Such as "#NAME?". */
  error: string;
}

export interface FoundFormulas {
  /** How many formulas of the workbook call our functions. */
  formulas: number;
  errors: FoundFormula[];
}

export interface ScanOptions {
  /** Cells done of all. */
  onProgress?: (progress: { done: number; total: number }) => void;
  signal?: AbortSignal;
}

/** Why a formula that shows #NAME? could not be mended. */
export type Unmended =
  /** Its sheet is protected. */
  | "protected"
  /** Its cell is formatted as text, in which whatever is entered is text. */
  | "text"
  /** Excel refused, as it does for a part of an array formula. */
  | "refused"
  /** Entered again it shows #NAME? still: something else in it is unknown. */
  | "unknown";

export interface Repair {
  /** How many formulas that call our functions were looked at. */
  formulas: number;
  mended: number;
  unmended: (Pick<FoundFormula, "sheet" | "address" | "formula"> & { why: Unmended })[];
}
