import { Button, makeStyles } from "@fluentui/react-components";
import { format } from "../format";
import { InView, Outcome } from "../shell/Outcome";
import { strings } from "../../words/pane";
import type { ImportState } from "./useImport";
import { type Failure, spokenFailure } from "../shell/failure";
import { problemCount } from "./problemText";
import { Failed } from "../shell/Failed";
import { useLock } from "../shell/lock";

interface Props {
  step: ImportState["step"];
  onLoad: () => void;
  onDismiss: () => void;
}

/** What became of reading or writing. */
export function ImportOutcome({ step, onLoad, onDismiss }: Props) {
  const { written, known, noneKnown, notices } = strings.transfer.import;
  switch (step.at) {
    case "written":
      return (
        <InView>
          <Outcome
            intent="success"
            title={written(format.count(step.written), step.written)}
            onDismiss={onDismiss}
          >
            {step.known > 0 ? known(format.count(step.known), step.known) : noneKnown}
          </Outcome>
        </InView>
      );
    case "notice":
      return (
        <InView>
          <Outcome intent="warning" title={notices[step.notice].title} onDismiss={onDismiss}>
            {notices[step.notice].next}
          </Outcome>
        </InView>
      );
    case "failed":
      return <FailedTransfer failure={step.failure} onLoad={onLoad} onDismiss={onDismiss} />;
    case "rest":
    case "reading":
    case "writing":
      return null;
  }
}

/** What a screen reader says of an import. */
export function spokenImport({ read, step }: ImportState): { status: string; alert: string } {
  const { reading, writing, written, legs, notices } = strings.transfer.import;
  const count = read?.rows.length ?? 0;
  switch (step.at) {
    case "reading":
      return { status: reading, alert: "" };
    case "writing":
      return { status: writing(format.count(count), count), alert: "" };
    case "written":
      return { status: written(format.count(step.written), step.written), alert: "" };
    case "notice":
      return { status: "", alert: notices[step.notice].title };
    case "failed":
      return { status: "", alert: spokenFailure(step.failure) };
    case "rest":
      if (read === undefined) return { status: "", alert: "" };
      if (read.problems.length > 0) {
        const title = strings.transfer.problems.title(read.name);
        return { status: "", alert: `${title}. ${problemCount(read.problems)}` };
      }
      return { status: `${read.name}: ${legs(format.count(count), count)}`, alert: "" };
  }
}

const useStyles = makeStyles({ load: { alignSelf: "flex-start", marginTop: "4px" } });

interface FailedTransferProps {
  failure: Failure;
  onLoad: () => void;
  onDismiss: () => void;
}

/** What went wrong; where only a template is missing, the button that loads one. */
export function FailedTransfer({ failure, onLoad, onDismiss }: FailedTransferProps) {
  const styles = useStyles();
  const { isBusy } = useLock();
  return (
    <InView>
      <Failed failure={failure} onDismiss={onDismiss}>
        {failure.code === "no-template" && (
          <Button className={styles.load} size="small" disabledFocusable={isBusy} onClick={onLoad}>
            {strings.load.button}
          </Button>
        )}
      </Failed>
    </InView>
  );
}
