import { WorkbookError, type WorkbookErrorCode } from "../../excel/workbookError";
import { format } from "../format";
import { strings } from "../../words/pane";

/** Why something that was tried in the workbook did not succeed. */
export interface Failure {
  code: WorkbookErrorCode | "not-loaded" | "unexpected";
  /** Excel's words, or the programme's own; may be empty. */
  detail: string;
  /** What could not be put back. */
  left: string[];
}

export function failureOf(error: unknown): Failure {
  if (error instanceof WorkbookError) {
    const { code, detail, left } = error;
    return { code, detail, left };
  }
  const detail = error instanceof Error ? error.message : String(error);
  // The bundler's name for a part of the programme that could not be fetched.
  const notLoaded = error instanceof Error && error.name === "ChunkLoadError";
  return { code: notLoaded ? "not-loaded" : "unexpected", detail, left: [] };
}

/** How the workbook stands after a failure. */
export function standing({ code, left }: Failure): string {
  const { failed } = strings;
  if (code === "unexpected") return failed.unknownState;
  if (left.length > 0) return failed.left(format.names(left));
  return code === "edited" ? failed.asEdited : failed.asItWas;
}

/** What is said at once to whoever cannot see the pane. */
export function spokenFailure(failure: Failure): string {
  return `${strings.failed.reasons[failure.code].title}. ${standing(failure)}`;
}
