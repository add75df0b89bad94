export type WorkbookErrorCode =
  | "cancelled"
  | "protected"
  | "busy"
  | "refused"
  /** There is no template in the workbook. */
  | "no-template"
  /** Sheets of the template are missing or renamed; `detail` names them. */
  | "incomplete"
  /** The Deals sheet has no room for so many legs. */
  | "full"
  /** The selection holds more cells than are read. */
  | "too-large";

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
    default:
      return "refused";
  }
}
