import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { useLock } from "../shell/lock";
import { Spoken } from "../shell/Spoken";
import { WorkProgress } from "../shell/WorkProgress";
import { strings } from "../../words/pane";
import { Card } from "../shell/Card";
import { type DealsTable, type ExportState, useExport } from "./useExport";
import { useRestoredFocus } from "../shell/useRestoredFocus";
import { format } from "../format";
import { spokenFailure } from "../shell/failure";
import { InView, Outcome } from "../shell/Outcome";
import { FailedTransfer } from "./ImportOutcome";
import { ProblemList } from "./ProblemList";
import type { TextFile } from "./saveFile";
import { TextDialog } from "./TextDialog";

const useStyles = makeStyles({
  about: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { flexGrow: 1 },
});

/** Saves the deals of the loaded template as a file. */
export function ExportSection({ onLoad }: { onLoad: () => void }) {
  const styles = useStyles();
  const card = useRef<HTMLElement>(null);
  const { state, isLong, save, dismiss } = useExport();
  const { isBusy } = useLock();
  const text = strings.transfer.export;
  useRestoredFocus(card, state);
  return (
    <Card ref={card} title={text.title}>
      <Caption1 className={styles.about}>{text.about}</Caption1>
      <div className={styles.buttons}>
        {(["csv", "json"] as const).map((kind) => (
          <Button
            key={kind}
            className={styles.button}
            disabledFocusable={isBusy}
            onClick={() => {
              save(kind);
            }}
          >
            {text[kind]}
          </Button>
        ))}
      </div>
      {isLong && <WorkProgress label={text.working} />}
      <ExportOutcome state={state} onLoad={onLoad} onDismiss={dismiss} />
      <Spoken {...spokenExport(state)} />
    </Card>
  );
}

/** What a screen reader says of an export. */
function spokenExport(state: ExportState): { status: string; alert: string } {
  const { working, saved } = strings.transfer.export;
  const { sheetTitle, sheet } = strings.transfer.problems;
  switch (state.at) {
    case "rest":
      return { status: "", alert: "" };
    case "working":
      return { status: working, alert: "" };
    case "done": {
      if (state.result.at === "saved") return { status: saved(state.result.file.name), alert: "" };
      const { length } = state.result.problems;
      return { status: "", alert: `${sheetTitle}. ${sheet(format.count(length), length)}` };
    }
    case "failed":
      return { status: "", alert: spokenFailure(state.failure) };
  }
}

const useExportOutcomeStyles = makeStyles({ show: { alignSelf: "flex-start", marginTop: "4px" } });

interface Props {
  state: ExportState;
  onLoad: () => void;
  onDismiss: () => void;
}

/** What became of an export. */
function ExportOutcome({ state, onLoad, onDismiss }: Props) {
  const { sheetTitle, sheet } = strings.transfer.problems;
  if (state.at === "failed")
    return <FailedTransfer failure={state.failure} onLoad={onLoad} onDismiss={onDismiss} />;
  if (state.at !== "done") return null;
  if (state.result.at === "saved") return <Saved {...state.result} onDismiss={onDismiss} />;
  const { problems, table } = state.result;
  return (
    <InView>
      <Outcome intent="error" title={sheetTitle} onDismiss={onDismiss}>
        {sheet(format.count(problems.length), problems.length)}
      </Outcome>
      <ProblemList problems={problems} rowName={(row) => legName(table, row)} />
    </InView>
  );
}

interface SavedProps {
  file: TextFile;
  count: number;
  onDismiss: () => void;
}

function Saved({ file, count, onDismiss }: SavedProps) {
  const styles = useExportOutcomeStyles();
  const [isShown, setShown] = useState(false);
  const text = strings.transfer.export;
  return (
    <InView>
      <Outcome intent="success" title={text.saved(file.name)} onDismiss={onDismiss}>
        <div>{text.savedMeans(format.count(count), count)}</div>
        <div>{text.blocked}</div>
        <Button
          className={styles.show}
          size="small"
          onClick={() => {
            setShown(true);
          }}
        >
          {text.showText}
        </Button>
      </Outcome>
      <TextDialog
        file={file}
        open={isShown}
        onClose={() => {
          setShown(false);
        }}
      />
    </InView>
  );
}

/** What a row of a table of deals is called by who looks for it on the sheet: who pays whom, and in which deal. */
function legName(table: DealsTable, row: number): string {
  if (row <= 1) return strings.transfer.problems.header;
  const cell = (title: string): string => {
    const text = String(table[row - 1][table[0].indexOf(title)]);
    return text === "" ? strings.update.blank : text;
  };
  return `${strings.update.leg(cell("From"), cell("To"))} · ${cell("Deal")}`;
}
