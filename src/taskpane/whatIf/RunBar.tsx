import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useEffectEvent, useId, useRef, useState } from "react";
import { useGate } from "../shell/gate";
import { PrimaryButton } from "../shell/PrimaryButton";
import { useKeptFocus } from "../shell/useKeptFocus";
import { useFollower, type Place } from "./follower";
import { CancelButton } from "./CancelButton";
import { RunBarOutcome } from "./RunBarOutcome";
import type { Study } from "./useStudy";

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
  run: { flexGrow: 1 },
});

const RESULT: readonly Place[] = ["result"];

interface Props {
  study: Study;
  label: string;
  /** Whether all that the study needs is there. */
  isReady: boolean;
  /** The fields of cells that it reads: it waits for the one that was typed in last. */
  reads?: readonly Place[];
  /** What pressing the button would do, where that is known before. */
  plan?: string;
  onRun: () => void;
}

/** The button of a study, how far it is, and what became of it. */
export function RunBar({ study, label, isReady, reads = RESULT, plan = "", onRun }: Props) {
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  const { isBusy } = useGate();
  const { follow, unfinished } = useFollower();
  const isUnfinished = reads.some((place) => unfinished.has(place));
  // Pressed before the cell that was typed last is read: done once it is, unless the focus goes on.
  const [isWanted, setWanted] = useState(false);
  const goOn = useEffectEvent((): void => {
    setWanted(false);
    onRun();
  });
  useEffect(() => {
    if (isWanted && !isUnfinished) goOn();
  }, [isWanted, isUnfinished]);
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
            setWanted(true);
          }}
          onBlur={() => {
            setWanted(false);
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
