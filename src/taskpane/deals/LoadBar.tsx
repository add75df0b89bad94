import {
  Button,
  Caption1,
  makeStyles,
  tokens,
  useRestoreFocusTarget,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { presetDeals, type PresetId } from "../../deals/presets";
import { format } from "../format";
import { useGate } from "../shell/gate";
import { PrimaryButton } from "../shell/PrimaryButton";
import { useLasting } from "../shell/useLasting";
import { WorkProgress } from "../shell/WorkProgress";
import { strings } from "../../words/pane";
import type { LoaderState } from "./loaderState";
import { LoadProgress } from "./LoadProgress";

const useStyles = makeStyles({
  footer: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: "12px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
  load: { flexGrow: 1 },
  adds: { textAlign: "center", color: tokens.colorNeutralForeground3 },
});

interface Props {
  state: LoaderState;
  preset: PresetId;
  onLoad: () => void;
  onUpdate: () => void;
  onCancel: () => void;
}

/** The buttons that load and update, and while they work how far it is and the way out. */
export function LoadBar({ state, preset, onLoad, onUpdate, onCancel }: Props) {
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  const returnFromDialog = useRestoreFocusTarget();
  const { isBusy } = useGate();
  const { load, update } = strings;
  const loading = state.at === "work" || state.at === "look";
  const stopping = state.at === "work" && state.stopping;
  // What is over in half a second needs no progress to flash by.
  const long = useLasting(loading || state.at === "update", 500);
  const isLoading = loading || state.at === "question";
  const month = format.month(presetDeals(preset).asOf);
  useEffect(() => {
    if (state.at === "rest") return undefined;
    const start = button.current;
    return () => {
      // Cancel and the outcome go when they are pressed; whoever was on them should find the way on
      // at hand. Whoever is in the sheet by now should be left there.
      if (document.hasFocus() && document.activeElement === document.body) start?.focus();
    };
  }, [state.at]);

  return (
    <footer className={styles.footer}>
      {loading && long && (
        <LoadProgress
          progress={state.at === "work" ? state.progress : undefined}
          stopping={stopping}
        />
      )}
      {state.at === "update" && long && <WorkProgress label={update.working(month)} />}
      <div className={styles.buttons}>
        <PrimaryButton
          ref={button}
          {...returnFromDialog}
          className={styles.load}
          size="large"
          disabledFocusable={isBusy}
          onClick={onLoad}
        >
          {isLoading ? load.busy : load.button}
        </PrimaryButton>
        {loading && long && (
          <Button size="large" disabledFocusable={stopping} onClick={onCancel}>
            {load.cancel}
          </Button>
        )}
      </div>
      {!(loading && long) && <Caption1 className={styles.adds}>{load.adds}</Caption1>}
      <Button size="small" disabledFocusable={isBusy} onClick={onUpdate}>
        {state.at === "update" ? update.busy : update.button(month)}
      </Button>
    </footer>
  );
}
