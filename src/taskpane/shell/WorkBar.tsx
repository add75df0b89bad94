import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";
import { format } from "../format";
import { strings } from "../../words/pane";
import { useGate } from "./gate";
import { useKeptFocus } from "./useKeptFocus";
import { useLasting } from "./useLasting";
import { WorkProgress } from "./WorkProgress";
import type { Work } from "./useWork";

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  work: Work<unknown>;
  /** What the button says. */
  children: ReactNode;
}

/** The button that starts work on the workbook; while it lasts, how far it is and the way out. */
export function WorkBar({ work, children }: Props) {
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  const { isBusy } = useGate();
  const { state } = work;
  const isLong = useLasting(state.at === "working", 500);
  const text = strings.repair;
  useKeptFocus(button, state.at);
  return (
    <div className={styles.bar}>
      <div className={styles.buttons}>
        <Button
          ref={button}
          size="small"
          disabledFocusable={isBusy}
          onClick={() => void work.run()}
        >
          {children}
        </Button>
        {state.at === "working" && isLong && (
          <Button size="small" disabledFocusable={state.stopping} onClick={work.cancel}>
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
