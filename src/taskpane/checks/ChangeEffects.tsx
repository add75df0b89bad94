import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { WrittenEffects } from "../../excel/studies/changeEffects";
import type { Outcome as Found, StudyProgress } from "../../studies/types";
import { strings } from "../../words/pane";
import { format } from "../format";
import { spokenLanguage } from "../language";
import { Failed } from "../shell/Failed";
import { spokenFailure } from "../shell/failure";
import { useLock } from "../shell/lock";
import { InView, Outcome } from "../shell/Outcome";
import { ShowSheet } from "../shell/ShowSheet";
import { Spoken } from "../shell/Spoken";
import { useTask } from "../shell/useTask";
import { WorkProgress } from "../shell/WorkProgress";

const useStyles = makeStyles({
  button: { alignSelf: "flex-start" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  entry: {
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  line: { display: "block", fontVariantNumeric: "tabular-nums" },
});

/** Puts each change back on its own, and says what the answers are then. */
export function ChangeEffects() {
  const styles = useStyles();
  const task = useTask<WrittenEffects | "unchanged", StudyProgress>();
  const { state, isLong, dismiss } = task;
  const { isBusy } = useLock();
  const text = strings.checks.changes;
  const done = state.at === "done" ? state.result : undefined;
  const written = done === "unchanged" ? undefined : done;
  const title = done === "unchanged" ? text.unchanged : written && text.written(written.sheet);
  const run = (): void => {
    void task.run(async (options) => {
      const { writeChangeEffects } = await import(
        /* webpackChunkName: "template" */ "../../excel/template/templateActions"
      );
      return (await writeChangeEffects({ ...options, language: spokenLanguage() })) ?? "unchanged";
    });
  };
  return (
    <>
      <Caption1>{text.effectsMean}</Caption1>
      <Button className={styles.button} size="small" disabledFocusable={isBusy} onClick={run}>
        {text.effects}
      </Button>
      {state.at === "working" && isLong && (
        <>
          <WorkProgress
            label={state.stopping ? text.stopping : text.working}
            {...(state.progress && {
              count: progressText(state.progress),
              done: state.progress.done,
              total: state.progress.total,
            })}
          />
          <Button
            className={styles.button}
            size="small"
            disabledFocusable={state.stopping}
            onClick={task.cancel}
          >
            {text.cancel}
          </Button>
        </>
      )}
      {state.at === "failed" && (
        <InView>
          <Failed failure={state.failure} onDismiss={dismiss} />
        </InView>
      )}
      {title !== undefined && (
        <InView>
          <Outcome
            intent={written === undefined ? "info" : "success"}
            title={title}
            onDismiss={dismiss}
          >
            {written !== undefined && written.left > 0 && (
              <div>{text.left(format.count(written.left))}</div>
            )}
            {written !== undefined && <ShowSheet sheet={written.sheet} onGone={dismiss} />}
          </Outcome>
        </InView>
      )}
      {written !== undefined && <Effects effects={written} />}
      <Spoken
        status={title ?? (isLong ? text.working : "")}
        alert={state.at === "failed" ? spokenFailure(state.failure) : ""}
      />
    </>
  );
}

function progressText({ done, total, left }: StudyProgress): string {
  const text = strings.checks.changes;
  const count = text.count(format.count(done), format.count(total));
  return left === undefined
    ? count
    : `${count}, ${text.seconds(format.count(Math.ceil(left / 1000)))}`;
}

/** The answers that move without each change, and without all of them. */
function Effects({ effects: { answers, now, asLoaded, changes } }: { effects: WrittenEffects }) {
  const styles = useStyles();
  const text = strings.checks.changes;
  const entries = [
    ...changes.map(({ what, without }) => ({ title: text.without(what), outcomes: without })),
    { title: text.asLoaded, outcomes: asLoaded },
  ];
  return (
    <ul className={styles.list}>
      {entries.map(({ title, outcomes }, i) => {
        const moved = answers.flatMap((answer, k) =>
          outcomes[k] === now[k] ? [] : [{ ...answer, from: outcomes[k], to: now[k] }],
        );
        return (
          <li key={i} className={styles.entry}>
            <Text block>{title}</Text>
            {moved.length === 0 && <Caption1>{text.noEffect}</Caption1>}
            {moved.map(({ address, label, from, to, numberFormat }) => (
              <Caption1 key={address} className={styles.line}>
                {label}: {text.outcome(shown(from, numberFormat), shown(to, numberFormat))}
              </Caption1>
            ))}
          </li>
        );
      })}
    </ul>
  );
}

const shown = (found: Found, numberFormat: string): string =>
  typeof found === "number" ? format.asCell(found, numberFormat) : found;
