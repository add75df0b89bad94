import {
  Button,
  Caption1,
  makeStyles,
  tokens,
  useRestoreFocusTarget,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { strings } from "../strings";
import { isBusy, type LoaderState } from "./loaderState";
import { LoadProgress } from "./LoadProgress";
import { useLasting } from "./useLasting";

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
  onLoad: () => void;
  onCancel: () => void;
}

/** The button that loads, and while it works how far it is and the way out. */
export function LoadBar({ state, onLoad, onCancel }: Props) {
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  const returnFromDialog = useRestoreFocusTarget();
  const working = state.at === "work";
  // A load that is over in half a second needs no progress to flash by.
  const long = useLasting(working, 500);
  useEffect(() => {
    if (state.at === "rest") return undefined;
    const load = button.current;
    return () => {
      // Cancel and the outcome go when they are pressed; whoever was on them should find the way on
      // at hand. Whoever is in the sheet by now should be left there.
      if (document.hasFocus() && document.activeElement === document.body) load?.focus();
    };
  }, [state.at]);

  return (
    <footer className={styles.footer}>
      {working && long && <LoadProgress progress={state.progress} stopping={state.stopping} />}
      <div className={styles.buttons}>
        <Button
          ref={button}
          {...returnFromDialog}
          className={styles.load}
          appearance="primary"
          size="large"
          disabledFocusable={isBusy(state)}
          onClick={onLoad}
        >
          {isBusy(state) ? strings.load.busy : strings.load.button}
        </Button>
        {working && long && (
          <Button size="large" disabledFocusable={state.stopping} onClick={onCancel}>
            {strings.load.cancel}
          </Button>
        )}
      </div>
      {!(working && long) && <Caption1 className={styles.adds}>{strings.load.adds}</Caption1>}
    </footer>
  );
}
