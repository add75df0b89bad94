import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import {
  type FoundScan,
  findInterrupted,
  forgetInterrupted,
  restoreInterrupted,
} from "../../excel/studies/interrupted";
import { format } from "../format";
import { strings } from "../../words/pane";
import { Failed } from "./Failed";
import { spokenFailure } from "./failure";
import { useLock } from "./lock";
import { Outcome } from "./Outcome";
import { PrimaryButton } from "./PrimaryButton";
import { Spoken } from "./Spoken";
import { useTask } from "./useTask";

const useStyles = makeStyles({
  place: { padding: "0 16px 8px", flexShrink: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Offers to put back what a scan that did not end had changed: at the start, and when a later one fails to. */
export function InterruptedBar() {
  const styles = useStyles();
  const [found, setFound] = useState<FoundScan | null>(null);
  const { state, run, dismiss } = useTask<"restored">();
  const { isBusy } = useLock();
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

  const end = (work: () => Promise<void>, outcome?: "restored"): Promise<void> =>
    run(async () => {
      await work();
      setFound(null);
      return outcome;
    });

  const { interrupted } = strings.whatIf;
  const title = found?.isOthers === true ? interrupted.othersTitle : interrupted.title;
  const isTold = state.at === "done" || state.at === "failed";
  return (
    <div className={found === null && !isTold ? undefined : styles.place}>
      {state.at === "done" && (
        <Outcome intent="success" title={interrupted.restored} onDismiss={dismiss}>
          {null}
        </Outcome>
      )}
      {state.at === "failed" && <Failed failure={state.failure} onDismiss={dismiss} />}
      {found !== null && !isBusy && (
        <Outcome intent="warning" title={title}>
          {(found.isOthers ? interrupted.othersBody : interrupted.body)(
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
      {(found !== null || isTold) && (
        <Spoken
          status={state.at === "done" ? interrupted.restored : ""}
          alert={
            state.at === "failed"
              ? spokenFailure(state.failure)
              : found !== null && !isBusy
                ? title
                : ""
          }
        />
      )}
    </div>
  );
}
