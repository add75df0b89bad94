import { Button, Caption1, makeStyles } from "@fluentui/react-components";
import { useCallback, useDeferredValue, useEffect, useState } from "react";
import { format } from "../format";
import { usePersisted } from "../persisted/usePersisted";
import { Failed } from "../shell/Failed";
import { Outcome } from "../shell/Outcome";
import { Scrolling } from "../shell/Scrolling";
import { Reading } from "../shell/WorkProgress";
import { useElapsed } from "../shell/useElapsed";
import { strings } from "../../words/pane";
import { ProblemList } from "../transfer/ProblemList";
import { Card } from "../shell/Card";
import { presetDeals } from "../../deals/presets";
import { NetworkControls } from "./NetworkControls";
import { YearSlider } from "./YearSlider";
import { NetworkPicture } from "./NetworkPicture";
import { type Basis, basisText } from "./shownFlows";
import { type Payment, type PaymentSource, readPayments, type ReadPayments } from "./readPayments";
import { type Failure, failureOf } from "../shell/failure";

const useStyles = makeStyles({ load: { alignSelf: "flex-start" } });

const NONE: readonly Payment[] = [];
const ALL_YEARS: Basis = { of: "counted", year: null };
const WHOLE: Basis = { of: "published", kinds: ["unconditional", "uncertain", "doubled"] };

/** The workbook's payments as a picture; `onLoad` loads the template where there is none. */
export function NetworkView({ onLoad }: { onLoad: () => void }) {
  const styles = useStyles();
  const { source, state, choose, again } = usePayments();
  const [basis, setBasis] = usePersisted("network.basis", ALL_YEARS);
  const isLong = useElapsed(state.at === "reading");
  const text = strings.network;
  const read = state.at === "read" ? state.read : undefined;
  // The controls follow at once; the picture after them, in slices, so that the pane answers meanwhile.
  const payments = useDeferredValue(read?.payments ?? NONE);
  const drawnBasis = useDeferredValue(basis);
  const years = read?.years ?? [];
  const controls = (
    <Card title={text.shown}>
      <Caption1>{text.about(strings.amounts[format.unit].name)}</Caption1>
      <NetworkControls
        source={source}
        onSource={(next) => {
          setBasis(next === "selected" ? WHOLE : ALL_YEARS);
          choose(next);
        }}
        hasYears={years.length > 0}
        basis={basis}
        onBasis={setBasis}
        isBusy={state.at === "reading"}
        onRead={again}
      />
    </Card>
  );
  const today = format.moment(new Date().toISOString());
  return (
    <Scrolling label={strings.views.network}>
      {basis.of === "counted" && years.length > 0 && (
        <YearSlider
          years={years}
          year={basis.year}
          onYear={(year) => {
            setBasis({ of: "counted", year });
          }}
        />
      )}
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
          of={basisText(drawnBasis, years)}
          source={
            read?.preset === undefined
              ? text.sourceCells(today)
              : text.sourceTemplate(format.month(presetDeals(read.preset).asOf), today)
          }
          controls={controls}
        />
      )}
      {payments.length === 0 && controls}
    </Scrolling>
  );
}

type State =
  { at: "reading" } | { at: "read"; read: ReadPayments } | { at: "failed"; failure: Failure };

/** The payments of the workbook, read when the source is chosen and whenever asked for. */
function usePayments(): {
  source: PaymentSource;
  state: State;
  choose: (source: PaymentSource) => void;
  again: () => void;
} {
  const [source, setSource] = usePersisted("network.source", "loaded");
  const [turn, setTurn] = useState(0);
  const [state, setState] = useState<State>({ at: "reading" });
  useEffect(() => {
    let isLast = true;
    const set = (next: State): void => {
      if (isLast) setState(next);
    };
    readPayments(source).then(
      (read) => {
        set({ at: "read", read });
      },
      (error: unknown) => {
        set({ at: "failed", failure: failureOf(error) });
      },
    );
    return () => {
      isLast = false;
    };
  }, [source, turn]);
  const again = useCallback(() => {
    setState({ at: "reading" });
    setTurn((before) => before + 1);
  }, []);
  const choose = useCallback(
    (next: PaymentSource) => {
      setState({ at: "reading" });
      setSource(next);
    },
    [setSource],
  );
  return { source, state, choose, again };
}
