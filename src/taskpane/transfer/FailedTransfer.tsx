import { Button, makeStyles } from "@fluentui/react-components";
import { Failed } from "../shell/Failed";
import type { Failure } from "../shell/failure";
import { useGate } from "../shell/gate";
import { strings } from "../../words/pane";
import { InView } from "../shell/InView";

const useStyles = makeStyles({ load: { alignSelf: "flex-start", marginTop: "4px" } });

interface Props {
  failure: Failure;
  onLoad: () => void;
  onDismiss: () => void;
}

/** What went wrong; where only a template is missing, the button that loads one. */
export function FailedTransfer({ failure, onLoad, onDismiss }: Props) {
  const styles = useStyles();
  const { isBusy } = useGate();
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
