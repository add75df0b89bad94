import { makeStyles } from "@fluentui/react-components";
import { useState, useSyncExternalStore } from "react";
import { strings } from "../../words/pane";
import { Outcome } from "../shell/Outcome";
import { Spoken } from "../shell/Spoken";
import { usePersistedState } from "./usePersisted";

const useStyles = makeStyles({ place: { padding: "0 16px 8px", flexShrink: 0 } });

/** Says once that the workbook keeps nothing of what is chosen in the pane. */
export function NotKept() {
  const styles = useStyles();
  const kept = usePersistedState();
  const isRefused = useSyncExternalStore(kept.subscribe, kept.isRefused);
  const [isSeen, setSeen] = useState(false);
  const isShown = isRefused && !isSeen;
  const { title, body } = strings.notKept;
  return (
    <div className={isShown ? styles.place : undefined}>
      {isShown && (
        <Outcome
          intent="warning"
          title={title}
          onDismiss={() => {
            setSeen(true);
          }}
        >
          {body}
        </Outcome>
      )}
      {isRefused && <Spoken status="" alert={isShown ? title : ""} />}
    </div>
  );
}
