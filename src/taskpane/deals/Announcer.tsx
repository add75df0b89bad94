import { format } from "../format";
import { spokenFailure } from "../shell/failure";
import { Spoken } from "../shell/Spoken";
import { strings } from "../../words/pane";
import { updateTitle } from "../update/updateTitle";
import type { LoaderState } from "./loaderState";
import { stepText } from "./stepText";

/** Speaks what a sighted reader sees of loading and updating. */
export function Announcer({ state }: { state: LoaderState }) {
  return (
    <Spoken
      status={progressText(state)}
      alert={state.at === "failed" ? spokenFailure(state.failure) : ""}
    />
  );
}

function progressText(state: LoaderState): string {
  const { load, loaded, update } = strings;
  switch (state.at) {
    case "work":
      if (state.stopping) return load.stopping;
      return state.progress === undefined ? load.busy : stepText(state.progress);
    case "update":
      return update.busy;
    case "loaded":
      return `${loaded.title}. ${loaded.sheets(format.names(state.sheets))}`;
    case "updated":
      return updateTitle(state.update);
    case "rest":
    case "look":
    case "question":
    case "failed":
      return "";
  }
}
