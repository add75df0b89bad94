export type WorkbookErrorCode =
  | "cancelled"
  | "protected"
  | "busy"
  | "refused"
  /** The user works in another workbook, and Excel does such things only in the one in front. */
  | "elsewhere"
  /** More than Excel takes or gives at once. */
  | "too-much"
  /** There is no template in the workbook. */
  | "no-template"
  /** Sheets of the template are missing or renamed; `detail` names them. */
  | "incomplete"
  /** The Deals sheet has no room for so many legs. */
  | "full"
  /** The selection holds more cells than are read. */
  | "too-large"
  /** There is no such cell or name; `detail` is what was asked for. */
  | "no-cell"
  /** A cell of a study holds no number; `detail` names it. */
  | "not-a-number"
  /** An input of a study is the result itself or stands there twice; `detail` names it. */
  | "input-twice"
  /** An input is part of a spilled formula and cannot be set; `detail` names it. */
  | "spilled"
  /** No value of the input brings the result to the target; `detail` says how near it came. */
  | "not-reached"
  /** With its inputs as they were the result is another: it changes by itself, or the study changed it. */
  | "unsteady"
  /** An input was changed by somebody else while it was being varied, and holds that still; `detail` names it. */
  | "edited"
  /** An input cannot be put back: its sheet was deleted or renamed; `detail` names it. */
  | "gone"
  /** A cell of a scenario is empty or holds a formula; `detail` names it. */
  | "not-an-input"
  /** The parameters of a distribution do not fit its kind, or the trials are too many; `detail` names the input. */
  | "odd-distribution"
  /** The inputs of an earlier scan are still to be put back. */
  | "interrupted"
  /** A file to compare with holds no deals that can be read; `detail` is its name. */
  | "no-deals"
  /** The sheet holds no table that can be calculated again. */
  | "no-study";

/** Why a command could not be done, and what of it is still in the workbook. */
export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    /** Excel's own words, where it gave any; for "incomplete" the sheets, for "full" how many legs there is room for. */
    readonly detail: string,
    /** What could not be restored; empty when the workbook is as it was. */
    readonly left: string[] = [],
  ) {
    super(`${code}: ${detail}`);
  }
}

/** Translates what Excel threw; an error that is already ours passes unchanged. */
export function workbookError(error: unknown, left: string[]): WorkbookError {
  if (error instanceof WorkbookError) {
    return new WorkbookError(error.code, error.detail, [...error.left, ...left]);
  }
  const detail = error instanceof Error ? error.message : String(error);
  return new WorkbookError(codeOf(error), detail, left);
}

function codeOf(error: unknown): WorkbookErrorCode {
  if (!(error instanceof OfficeExtension.Error)) return "refused";
  switch (error.code) {
    case "AccessDenied":
      return "protected";
    case "InvalidOperationInCellEditMode":
    case "HostRestartNeeded":
    case "Timeout":
      return "busy";
    case "InvalidSelection":
    case "InactiveWorkbook":
      return "elsewhere";
    case "RequestPayloadSizeLimitExceeded":
    case "ResponsePayloadSizeLimitExceeded":
    case "RangeExceedsLimit":
      return "too-much";
    default:
      return "refused";
  }
}
