import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";
import { format } from "../format";
import { strings } from "../../words/pane";
import { useLock } from "./lock";
import { useRestoredFocus } from "./useRestoredFocus";
import { WorkProgress } from "./WorkProgress";
import type { Task } from "./useTask";

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  task: Omit<Task<unknown>, "run">;
  onRun: () => void;
  /** What the button says. */
  children: ReactNode;
}

/** The button that starts work on the workbook; while it lasts, how far it is and the way out. */
export function WorkBar({ task, onRun, children }: Props) {
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  const { isBusy } = useLock();
  const { state, isLong } = task;
  const text = strings.repair;
  useRestoredFocus(button, state.at);
  return (
    <div className={styles.bar}>
      <div className={styles.buttons}>
        <Button ref={button} size="small" disabledFocusable={isBusy} onClick={onRun}>
          {children}
        </Button>
        {state.at === "working" && isLong && (
          <Button size="small" disabledFocusable={state.stopping} onClick={task.cancel}>
            {text.cancel}
          </Button>
        )}
      </div>
      {state.at === "working" && isLong && (
        <WorkProgress
          label={state.stopping ? text.stopping : text.scanning}
          {...(state.progress && {
            count: text.cells(
              format.count(state.progress.done),
              format.count(state.progress.total),
            ),
            ...state.progress,
          })}
        />
      )}
    </div>
  );
}
