import { WorkbookError, type Progress, type WorkbookErrorCode } from "../../workbook";

export interface Failure {
  code: WorkbookErrorCode | "unexpected";
  /** Excel's words, or the programme's own; may be empty. */
  detail: string;
  /** What could not be put back. */
  left: string[];
}

/** What loading is at, from the button to the answer. */
export type LoaderState =
  | { at: "rest" }
  | { at: "look" }
  | { at: "question"; sheets: string[] }
  | { at: "work"; progress: Progress | undefined; stopping: boolean }
  | { at: "loaded"; sheets: string[] }
  | { at: "failed"; failure: Failure };

export type LoaderEvent =
  | { type: "started" }
  | { type: "clashed"; sheets: string[] }
  | { type: "writing" }
  | { type: "progressed"; progress: Progress }
  | { type: "stopping" }
  | { type: "loaded"; sheets: string[] }
  | { type: "failed"; error: unknown }
  | { type: "rested" };

export function loaderState(state: LoaderState, event: LoaderEvent): LoaderState {
  switch (event.type) {
    case "started":
      return { at: "look" };
    case "clashed":
      return { at: "question", sheets: event.sheets };
    case "writing":
      return { at: "work", progress: undefined, stopping: false };
    case "progressed":
      return state.at === "work" ? { ...state, progress: event.progress } : state;
    case "stopping":
      return state.at === "work" ? { ...state, stopping: true } : state;
    case "loaded":
      return { at: "loaded", sheets: event.sheets };
    case "failed":
      return { at: "failed", failure: failureOf(event.error) };
    case "rested":
      return { at: "rest" };
  }
}

/** Whether loading is under way, so that it cannot be started again. */
export function isBusy({ at }: LoaderState): boolean {
  return at === "look" || at === "question" || at === "work";
}

function failureOf(error: unknown): Failure {
  if (error instanceof WorkbookError) {
    const { code, detail, left } = error;
    return { code, detail, left };
  }
  const detail = error instanceof Error ? error.message : String(error);
  return { code: "unexpected", detail, left: [] };
}
