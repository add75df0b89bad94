import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { useGate } from "../shell/gate";
import { useKeptFocus } from "../shell/useKeptFocus";
import { useLasting } from "../shell/useLasting";
import { strings } from "../strings";
import { RunBarOutcome } from "./RunBarOutcome";
import type { Study } from "./useStudy";

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
  run: { flexGrow: 1 },
});

interface Props {
  study: Study;
  label: string;
  /** Whether all that the study needs is there. */
  isReady: boolean;
  onRun: () => void;
}

/** The button of a study, how far it is, and what became of it. */
export function RunBar({ study, label, isReady, onRun }: Props) {
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  const { isBusy } = useGate();
  const { state } = study;
  const working = state.at === "working";
  const long = useLasting(working, 500);
  const text = strings.whatIf;
  useKeptFocus(button, state.at);
  return (
    <div className={styles.bar}>
      <div className={styles.buttons}>
        <Button
          ref={button}
          className={styles.run}
          appearance="primary"
          disabledFocusable={isBusy || !isReady}
          onClick={onRun}
        >
          {label}
        </Button>
        {working && long && (
          <Button disabledFocusable={state.stopping} onClick={study.cancel}>
            {text.cancel}
          </Button>
        )}
      </div>
      <RunBarOutcome study={study} />
    </div>
  );
}
