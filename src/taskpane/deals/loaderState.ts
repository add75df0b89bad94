import type { PresetId } from "../../deals/presets";
import type { PresetUpdate } from "../../excel/template/updatePreset";
import type { Progress } from "../../excel/template/loadTemplate";
import { failureOf, type Failure } from "../shell/failure";

/** What loading or updating is at, from the button to the answer. */
export type LoaderState =
  | { at: "rest" }
  | { at: "look" }
  | { at: "question"; sheets: string[] }
  | { at: "work"; progress: Progress | undefined; stopping: boolean }
  | { at: "update"; to: PresetId }
  | { at: "loaded"; sheets: string[] }
  | { at: "updated"; update: PresetUpdate }
  | { at: "failed"; failure: Failure };

export type LoaderEvent =
  | { type: "started" }
  | { type: "clashed"; sheets: string[] }
  | { type: "writing" }
  | { type: "progressed"; progress: Progress }
  | { type: "stopping" }
  | { type: "updating"; to: PresetId }
  | { type: "loaded"; sheets: string[] }
  | { type: "updated"; update: PresetUpdate }
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
    case "updating":
      return { at: "update", to: event.to };
    case "loaded":
      return { at: "loaded", sheets: event.sheets };
    case "updated":
      return { at: "updated", update: event.update };
    case "failed":
      return { at: "failed", failure: failureOf(event.error) };
    case "rested":
      return { at: "rest" };
  }
}
