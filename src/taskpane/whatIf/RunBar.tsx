import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useEffectEvent, useId, useRef, useState, type ReactNode } from "react";
import { useLock } from "../shell/lock";
import { PrimaryButton } from "../shell/PrimaryButton";
import { useRestoredFocus } from "../shell/useRestoredFocus";
import { RunBarOutcome } from "./RunBarOutcome";
import { useSelectionTarget, type Place } from "./selectionTarget";
import type { Study } from "./useStudy";

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  // Two lines are kept for it, so that nothing below moves when it changes.
  plan: { minHeight: `calc(2 * ${tokens.lineHeightBase200})` },
  missing: { color: tokens.colorStatusDangerForeground1 },
});

const RESULT: readonly Place[] = ["result"];

interface Props {
  study: Study;
  label: string;
  /** What the study still needs, in words; undefined when it can run. */
  missing: string | undefined;
  /** The fields of cells that it reads: it waits for the one that was typed in last. */
  reads?: readonly Place[];
  /** What pressing the button would do, where that is known before. */
  plan?: string;
  onRun: () => void;
  /** Shown with the outcome of a study that is done. */
  children?: ReactNode;
}

/** The button of a study, its progress, and its outcome. */
export function RunBar(props: Props) {
  const { study, label, missing, reads = RESULT, plan = "", onRun, children } = props;
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  const { isBusy } = useLock();
  const { setTarget, unfinished } = useSelectionTarget();
  const isUnfinished = reads.some((place) => unfinished.has(place));
  // Pressed before the cell that was typed last is read: runs once it is, unless the focus goes on.
  const [isWanted, setWanted] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const goOn = useEffectEvent((): void => {
    setWanted(false);
    setAsked(missing !== undefined);
    if (missing !== undefined) return;
    // Whoever looks at the sheets meanwhile means no field.
    setTarget(undefined);
    onRun();
  });
  useEffect(() => {
    if (isWanted && !isUnfinished) goOn();
  }, [isWanted, isUnfinished]);
  const planId = useId();
  useRestoredFocus(button, study.state.at);
  const isMissing = isAsked && missing !== undefined;
  return (
    <div className={styles.bar}>
      <PrimaryButton
        ref={button}
        disabledFocusable={isBusy}
        aria-describedby={planId}
        onClick={() => {
          setWanted(true);
        }}
        onBlur={() => {
          setWanted(false);
        }}
      >
        {label}
      </PrimaryButton>
      <Caption1 id={planId} block className={styles.plan} {...(isMissing && { role: "alert" })}>
        {isMissing ? <span className={styles.missing}>{missing}</span> : plan}
      </Caption1>
      <RunBarOutcome study={study}>{children}</RunBarOutcome>
    </div>
  );
}
