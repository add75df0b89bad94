import { Caption1, makeStyles } from "@fluentui/react-components";
import { useEffect, useEffectEvent } from "react";
import { repairFormulas } from "../../excel/formulas/repairFormulas";
import type { Repair } from "../../excel/formulas/repairFormulas";
import { format } from "../format";
import { Failed } from "../shell/Failed";
import { spokenFailure } from "../shell/failure";
import { InView, Outcome } from "../shell/Outcome";
import { Spoken } from "../shell/Spoken";
import { useTask } from "../shell/useTask";
import { WorkBar } from "../shell/WorkBar";
import { strings } from "../../words/pane";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "16px", overflowWrap: "anywhere" },
});

/** More would not be read in a pane. */
const MOST_SHOWN = 20;

/** Enters formulas that show #NAME? again, and says what became of them. */
export function RepairFormulas({ onRepaired }: { onRepaired?: () => void }) {
  const task = useTask<Repair>();
  const { state, dismiss } = task;
  const text = strings.repair;
  const tell = useEffectEvent(() => onRepaired?.());
  useEffect(() => {
    if (state.at === "done") tell();
  }, [state.at]);
  return (
    <>
      <Caption1>{text.about}</Caption1>
      <WorkBar task={task} onRun={() => void task.run(repairFormulas)}>
        {text.button}
      </WorkBar>
      {state.at === "done" && (
        <InView>
          <Repaired repair={state.result} onDismiss={dismiss} />
        </InView>
      )}
      {state.at === "failed" && (
        <InView>
          <Failed failure={state.failure} onDismiss={dismiss} />
        </InView>
      )}
      <Spoken
        status={state.at === "done" ? titleOf(state.result) : ""}
        alert={state.at === "failed" ? spokenFailure(state.failure) : ""}
      />
    </>
  );
}

function Repaired({ repair: result, onDismiss }: { repair: Repair; onDismiss: () => void }) {
  const styles = useStyles();
  const { formulas, unmended } = result;
  const text = strings.repair;
  const closed = unmended.filter(({ why }) => why === "protected").map(({ sheet }) => sheet);
  const others = unmended.filter(({ why }) => why !== "protected");
  return (
    <Outcome
      intent={unmended.length > 0 ? "warning" : "success"}
      title={titleOf(result)}
      onDismiss={onDismiss}
    >
      {text.lookedAt(format.count(formulas), formulas)}
      {closed.length > 0 && <div>{text.protectedSheets(format.names([...new Set(closed)]))}</div>}
      {others.length > 0 && (
        <ul className={styles.list}>
          {others.slice(0, MOST_SHOWN).map(({ sheet, address, why }) => (
            <li key={`${sheet}!${address}`}>
              {sheet} {address}: {text.why[why]}
            </li>
          ))}
          {others.length > MOST_SHOWN && (
            <li>{text.more(format.count(others.length - MOST_SHOWN))}</li>
          )}
        </ul>
      )}
    </Outcome>
  );
}

function titleOf({ mended, unmended }: Repair): string {
  const text = strings.repair;
  const parts = [
    ...(mended > 0 ? [text.mended(format.count(mended), mended)] : []),
    ...(unmended.length > 0
      ? [text.notMended(format.count(unmended.length), unmended.length)]
      : []),
  ];
  return parts.length === 0 ? text.none : parts.join(" · ");
}
