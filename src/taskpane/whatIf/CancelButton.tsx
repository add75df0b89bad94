import { Button } from "@fluentui/react-components";
import { useLasting } from "../shell/useLasting";
import { strings } from "../../words/pane";
import type { Study } from "./useStudy";

/** The way out of a study that takes longer than a moment. */
export function CancelButton({ study }: { study: Study }) {
  const { state } = study;
  const long = useLasting(state.at === "working", 500);
  if (state.at !== "working" || !long) return null;
  return (
    <Button disabledFocusable={state.stopping} onClick={study.cancel}>
      {strings.whatIf.cancel}
    </Button>
  );
}
