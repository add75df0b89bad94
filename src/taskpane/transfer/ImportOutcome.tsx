import { format } from "../format";
import { Outcome } from "../shell/Outcome";
import { strings } from "../../words/pane";
import { FailedTransfer } from "./FailedTransfer";
import type { ImportState } from "./importState";
import { InView } from "../shell/InView";

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
