import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { format } from "../format";
import { Outcome } from "../shell/Outcome";
import { strings } from "../../words/pane";
import { FailedTransfer } from "./FailedTransfer";
import { InView } from "../shell/InView";
import { legName } from "./legName";
import { ProblemList } from "./ProblemList";
import type { TextFile } from "./saveFile";
import { TextDialog } from "./TextDialog";
import type { ExportState } from "./useExport";

const useStyles = makeStyles({ show: { alignSelf: "flex-start", marginTop: "4px" } });

interface Props {
  state: ExportState;
  onLoad: () => void;
  onDismiss: () => void;
}

/** What became of an export. */
export function ExportOutcome({ state, onLoad, onDismiss }: Props) {
  const { sheetTitle, sheet } = strings.transfer.problems;
  switch (state.at) {
    case "saved":
      return <Saved file={state.file} count={state.count} onDismiss={onDismiss} />;
    case "bad": {
      const { problems, table } = state;
      return (
        <InView>
          <Outcome intent="error" title={sheetTitle} onDismiss={onDismiss}>
            {sheet(format.count(problems.length), problems.length)}
          </Outcome>
          <ProblemList problems={problems} rowName={(row) => legName(table, row)} />
        </InView>
      );
    }
    case "failed":
      return <FailedTransfer failure={state.failure} onLoad={onLoad} onDismiss={onDismiss} />;
    case "rest":
    case "working":
      return null;
  }
}

interface SavedProps {
  file: TextFile;
  count: number;
  onDismiss: () => void;
}

function Saved({ file, count, onDismiss }: SavedProps) {
  const styles = useStyles();
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
