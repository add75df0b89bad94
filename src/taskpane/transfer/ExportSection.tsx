import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { useGate } from "../shell/gate";
import { Spoken } from "../shell/Spoken";
import { useLasting } from "../shell/useLasting";
import { WorkProgress } from "../shell/WorkProgress";
import { strings } from "../../words/pane";
import { Card } from "../shell/Card";
import { ExportOutcome } from "./ExportOutcome";
import { spokenExport } from "./spokenExport";
import { useExport } from "./useExport";
import { useKeptFocus } from "../shell/useKeptFocus";

const useStyles = makeStyles({
  about: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { flexGrow: 1 },
});

/** Saves the deals of the loaded template as a file. */
export function ExportSection({ onLoad }: { onLoad: () => void }) {
  const styles = useStyles();
  const card = useRef<HTMLElement>(null);
  const { state, save, dismiss } = useExport();
  const { isBusy } = useGate();
  const long = useLasting(state.at === "working", 500);
  const text = strings.transfer.export;
  useKeptFocus(card, state);
  return (
    <Card ref={card} title={text.title}>
      <Caption1 className={styles.about}>{text.about}</Caption1>
      <div className={styles.buttons}>
        {(["csv", "json"] as const).map((kind) => (
          <Button
            key={kind}
            className={styles.button}
            disabledFocusable={isBusy}
            onClick={() => void save(kind)}
          >
            {text[kind]}
          </Button>
        ))}
      </div>
      {long && <WorkProgress label={text.working} />}
      <ExportOutcome state={state} onLoad={onLoad} onDismiss={dismiss} />
      <Spoken {...spokenExport(state)} />
    </Card>
  );
}
