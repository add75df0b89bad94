import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef } from "react";
import { useGate } from "../shell/gate";
import { PrimaryButton } from "../shell/PrimaryButton";
import { useKeptFocus } from "../shell/useKeptFocus";
import { useFollower } from "./follower";
import { CancelButton } from "./CancelButton";
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
  /** What pressing the button would do, where that is known before. */
  plan?: string;
  onRun: () => void;
}

/** The button of a study, how far it is, and what became of it. */
export function RunBar({ study, label, isReady, plan = "", onRun }: Props) {
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  const { isBusy } = useGate();
  const { follow } = useFollower();
  const planId = useId();
  useKeptFocus(button, study.state.at);
  return (
    <div className={styles.bar}>
      {plan !== "" && <Caption1 id={planId}>{plan}</Caption1>}
      <div className={styles.buttons}>
        <PrimaryButton
          ref={button}
          className={styles.run}
          disabledFocusable={isBusy || !isReady}
          {...(plan !== "" && { "aria-describedby": planId })}
          onClick={() => {
            // Whoever looks at the sheets meanwhile means no field.
            follow(undefined);
            onRun();
          }}
        >
          {label}
        </PrimaryButton>
        <CancelButton study={study} />
      </div>
      <RunBarOutcome study={study} />
    </div>
  );
}
