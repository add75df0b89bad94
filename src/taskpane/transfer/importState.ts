import type { ImportedDeals } from "../../deals/import";
import { failureOf, type Failure } from "../shell/failure";

/** What was read, and where from. */
export interface ReadDeals extends ImportedDeals {
  /** The file's name or the range's address. */
  name: string;
}

/** Why there is nothing to show, though nothing failed in the workbook. */
export type Notice = "nothing-selected" | "workbook-file" | "unreadable";

export interface ImportState {
  /** Undefined until something was read, and again when it was written or discarded. */
  read: ReadDeals | undefined;
  step:
    | { at: "rest" | "reading" | "writing" }
    | { at: "written"; written: number; known: number }
    | { at: "notice"; notice: Notice }
    | { at: "failed"; failure: Failure };
}

export type ImportEvent =
  | { type: "reading" | "writing" | "discarded" | "dismissed" }
  | { type: "read"; read: ReadDeals }
  | { type: "noticed"; notice: Notice }
  | { type: "written"; written: number; known: number }
  | { type: "failed"; error: unknown };

export const NOTHING_READ: ImportState = { read: undefined, step: { at: "rest" } };

export function importState(state: ImportState, event: ImportEvent): ImportState {
  switch (event.type) {
    case "reading":
      return { read: undefined, step: { at: "reading" } };
    case "read":
      return { read: event.read, step: { at: "rest" } };
    case "noticed":
      return { read: undefined, step: { at: "notice", notice: event.notice } };
    case "writing":
      return { ...state, step: { at: "writing" } };
    case "written": {
      const { written, known } = event;
      return { read: undefined, step: { at: "written", written, known } };
    }
    case "failed":
      // What was read stays, so that the user can try again.
      return { ...state, step: { at: "failed", failure: failureOf(event.error) } };
    case "dismissed":
      return { ...state, step: { at: "rest" } };
    case "discarded":
      return NOTHING_READ;
  }
}
