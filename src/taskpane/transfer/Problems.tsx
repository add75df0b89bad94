import { Button } from "@fluentui/react-components";
import { Outcome } from "../shell/Outcome";
import { strings } from "../../words/pane";
import type { ReadDeals } from "./importState";
import { InView } from "../shell/InView";
import { ProblemList } from "./ProblemList";
import { problemCount } from "./problemCount";

interface Props {
  read: ReadDeals;
  disabled: boolean;
  onDiscard: () => void;
}

/** Why what was read cannot be written: every bad row, and the way back. */
export function Problems({ read: { name, problems }, disabled, onDiscard }: Props) {
  return (
    <>
      <InView>
        <Outcome intent="error" title={strings.transfer.problems.title(name)}>
          {problemCount(problems)}
        </Outcome>
      </InView>
      <ProblemList problems={problems} />
      <Button disabledFocusable={disabled} onClick={onDiscard}>
        {strings.transfer.problems.back}
      </Button>
    </>
  );
}
