import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { strings } from "../../words/pane";
import { format } from "../format";
import { Card } from "../shell/Card";
import { spokenFailure } from "../shell/failure";
import { useLock } from "../shell/lock";
import { InView, Outcome } from "../shell/Outcome";
import { Spoken } from "../shell/Spoken";
import { useRestoredFocus } from "../shell/useRestoredFocus";
import { useTask } from "../shell/useTask";
import { WorkProgress } from "../shell/WorkProgress";
import { FailedTransfer } from "./ImportOutcome";

const useStyles = makeStyles({
  about: { color: tokens.colorNeutralForeground2 },
});

/** Copies the loaded template as values, for somebody who has no add-in. */
export function ColleagueSection({ onLoad }: { onLoad: () => void }) {
  const styles = useStyles();
  const card = useRef<HTMLElement>(null);
  const { state, isLong, run, dismiss } = useTask<{ sheets: string[]; formulas: number }>();
  const { isBusy } = useLock();
  const text = strings.transfer.colleague;
  useRestoredFocus(card, state);
  const done = state.at === "done" ? state.result : undefined;
  const title = done && text.made(format.names(done.sheets.slice(0, 1)));
  return (
    <Card ref={card} title={text.title}>
      <Caption1 className={styles.about}>{text.about}</Caption1>
      <Button
        disabledFocusable={isBusy}
        onClick={() =>
          void run(async () => {
            const { copyForColleague } = await import(
              /* webpackChunkName: "template" */ "../../excel/template/templateActions"
            );
            return copyForColleague();
          })
        }
      >
        {text.button}
      </Button>
      {isLong && <WorkProgress label={text.working} />}
      {state.at === "failed" && (
        <FailedTransfer failure={state.failure} onLoad={onLoad} onDismiss={dismiss} />
      )}
      {done !== undefined && title !== undefined && (
        <InView>
          <Outcome intent="success" title={title} onDismiss={dismiss}>
            <div>{text.means(format.count(done.sheets.length), format.count(done.formulas))}</div>
            <div>{text.next}</div>
          </Outcome>
        </InView>
      )}
      <Spoken
        status={state.at === "working" ? text.working : (title ?? "")}
        alert={state.at === "failed" ? spokenFailure(state.failure) : ""}
      />
    </Card>
  );
}
