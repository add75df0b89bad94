import { format } from "../format";
import { VisuallyHidden } from "../shell/VisuallyHidden";
import { strings } from "../strings";
import { standing } from "./Failed";
import type { LoaderState } from "./loaderState";
import { stepText } from "./stepText";

/** Speaks what a sighted reader sees change. The regions stand there from the first, as readers need. */
export function Announcer({ state }: { state: LoaderState }) {
  const failed = state.at === "failed" ? state.failure : undefined;
  return (
    <VisuallyHidden>
      <span role="status">{progressText(state)}</span>
      <span role="alert">
        {failed && `${strings.failed.reasons[failed.code].title}. ${standing(failed)}`}
      </span>
    </VisuallyHidden>
  );
}

function progressText(state: LoaderState): string {
  const { load, loaded } = strings;
  switch (state.at) {
    case "work":
      if (state.stopping) return load.stopping;
      return state.progress === undefined ? load.busy : stepText(state.progress);
    case "loaded":
      return `${loaded.title}. ${loaded.sheets(format.names(state.sheets))}`;
    default:
      return "";
  }
}
