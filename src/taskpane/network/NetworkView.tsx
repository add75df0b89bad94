import { Button, Caption1, makeStyles } from "@fluentui/react-components";
import { useDeferredValue } from "react";
import { format } from "../format";
import { useKept } from "../kept/useKept";
import { Failed } from "../shell/Failed";
import { Outcome } from "../shell/Outcome";
import { Scrolling } from "../shell/Scrolling";
import { Reading } from "../shell/Reading";
import { useLasting } from "../shell/useLasting";
import { strings } from "../../words/pane";
import { ProblemList } from "../transfer/ProblemList";
import { NetworkControls } from "./NetworkControls";
import { NetworkPicture } from "./NetworkPicture";
import { basisText } from "./basisText";
import type { Payment } from "./payment";
import type { Basis } from "./shownFlows";
import { usePayments } from "./usePayments";

const useStyles = makeStyles({ load: { alignSelf: "flex-start" } });

const NONE: readonly Payment[] = [];
const ALL_YEARS: Basis = { of: "counted", year: null };
const WHOLE: Basis = { of: "published", kinds: ["counted", "uncertain", "doubled"] };

/** The workbook's payments as a picture; `onLoad` loads the template where there is none. */
export function NetworkView({ onLoad }: { onLoad: () => void }) {
  const styles = useStyles();
  const { source, state, choose, again } = usePayments();
  const [basis, setBasis] = useKept("network.basis", ALL_YEARS);
  const isLong = useLasting(state.at === "reading", 500);
  const text = strings.network;
  const read = state.at === "read" ? state.read : undefined;
  // The controls follow at once; the picture after them, in slices, so that the pane answers meanwhile.
  const payments = useDeferredValue(read?.payments ?? NONE);
  const drawnBasis = useDeferredValue(basis);
  return (
    <Scrolling label={strings.views.network}>
      <Caption1>{text.about(strings.amounts[format.unit].name)}</Caption1>
      <NetworkControls
        source={source}
        onSource={(next) => {
          setBasis(next === "selected" ? WHOLE : ALL_YEARS);
          choose(next);
        }}
        years={read?.years ?? []}
        basis={basis}
        onBasis={setBasis}
        isBusy={state.at === "reading"}
        onRead={again}
      />
      {isLong && <Reading label={text.reading} />}
      {state.at === "failed" && (
        <Failed failure={state.failure} onDismiss={again}>
          {state.failure.code === "no-template" && (
            <Button className={styles.load} size="small" onClick={onLoad}>
              {strings.load.button}
            </Button>
          )}
        </Failed>
      )}
      {read?.isEmpty === true && (
        <Outcome intent="info" title={text.nothingSelected}>
          {text.nothingSelectedMeans}
        </Outcome>
      )}
      {read !== undefined && read.problems.length > 0 && (
        <>
          <Outcome intent="error" title={text.bad}>
            {text.nothingSelectedMeans}
          </Outcome>
          <ProblemList problems={[...read.problems]} />
        </>
      )}
      {payments.length > 0 && (
        <NetworkPicture
          payments={payments}
          basis={drawnBasis}
          of={basisText(drawnBasis, read?.years ?? [])}
        />
      )}
    </Scrolling>
  );
}
