import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import {
  findInterrupted,
  forgetInterrupted,
  restoreInterrupted,
} from "../../excel/studies/interrupted";
import type { Interrupted } from "../../studies/types";
import { format } from "../format";
import { strings } from "../../words/pane";
import { Failed } from "./Failed";
import { failureOf, spokenFailure, type Failure } from "./failure";
import { useGate } from "./gate";
import { Outcome } from "./Outcome";
import { PrimaryButton } from "./PrimaryButton";
import { Spoken } from "./Spoken";

const useStyles = makeStyles({
  place: { padding: "0 16px 8px", flexShrink: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Offers to put back what a scan that did not end had changed: at the start, and when a later one fails to. */
export function InterruptedBar() {
  const styles = useStyles();
  const [found, setFound] = useState<Interrupted | null>(null);
  const [outcome, setOutcome] = useState<"restored" | Failure>();
  const { isBusy, enter } = useGate();
  useEffect(() => {
    if (isBusy) return undefined;
    let isShown = true;
    findInterrupted().then(
      (kept) => {
        if (isShown) setFound(kept);
      },
      () => {
        // Without a workbook, or one that keeps nothing, there is nothing to offer.
      },
    );
    return () => {
      isShown = false;
    };
  }, [isBusy]);

  const end = async (work: () => Promise<void>, success?: "restored"): Promise<void> => {
    const leave = enter();
    if (leave === undefined) return;
    try {
      await work();
      setFound(null);
      setOutcome(success);
    } catch (error) {
      setOutcome(failureOf(error));
    } finally {
      leave();
    }
  };

  const { interrupted } = strings.whatIf;
  const dismiss = (): void => {
    setOutcome(undefined);
  };
  return (
    <div className={found === null && outcome === undefined ? undefined : styles.place}>
      {outcome === "restored" && (
        <Outcome intent="success" title={interrupted.restored} onDismiss={dismiss}>
          {null}
        </Outcome>
      )}
      {typeof outcome === "object" && <Failed failure={outcome} onDismiss={dismiss} />}
      {found !== null && !isBusy && (
        <Outcome intent="warning" title={interrupted.title}>
          {interrupted.body(
            format.names(
              found.cells.map(({ label, sheet, address }) => `${label} (${sheet} ${address})`),
            ),
            format.moment(found.since),
          )}
          <div className={styles.buttons}>
            <PrimaryButton size="small" onClick={() => void end(restoreInterrupted, "restored")}>
              {interrupted.restore}
            </PrimaryButton>
            <Button size="small" onClick={() => void end(forgetInterrupted)}>
              {interrupted.leave}
            </Button>
          </div>
        </Outcome>
      )}
      {(found !== null || outcome !== undefined) && (
        <Spoken
          status={outcome === "restored" ? interrupted.restored : ""}
          alert={
            typeof outcome === "object"
              ? spokenFailure(outcome)
              : found !== null && !isBusy
                ? interrupted.title
                : ""
          }
        />
      )}
    </div>
  );
}
