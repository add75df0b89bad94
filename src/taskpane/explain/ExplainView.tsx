import { Button, Caption1, Field, makeStyles, Select } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { isRefused } from "../../functions/explain/explainCall";
import { Failed } from "../shell/Failed";
import { Outcome } from "../shell/Outcome";
import { Scrolling } from "../shell/Scrolling";
import { Reading } from "../shell/Reading";
import { useLasting } from "../shell/useLasting";
import { strings } from "../../words/pane";
import { CallDetails } from "./CallDetails";
import { CellCard } from "./CellCard";
import type { ExplainedCall, ExplainedCell } from "./explainCell";
import { mendOf } from "./mend";
import { useExplanation } from "./useExplanation";

const useStyles = makeStyles({ again: { alignSelf: "flex-start", flexShrink: 0 } });

/** Why the active cell is what it is. */
export function ExplainView({ isShown }: { isShown: boolean }) {
  const styles = useStyles();
  const { state, again } = useExplanation(isShown);
  const isLong = useLasting(state.at === "reading", 500);
  const text = strings.explain;
  return (
    <Scrolling label={strings.views.explain}>
      <Caption1>{text.about}</Caption1>
      <Button
        className={styles.again}
        size="small"
        icon={<ArrowClockwiseRegular />}
        onClick={again}
      >
        {text.again}
      </Button>
      {isLong && <Reading label={text.reading} />}
      {state.at === "failed" && <Failed failure={state.failure} onDismiss={again} />}
      {state.at === "explained" && <Explained explained={state.explained} />}
    </Scrolling>
  );
}

function Explained({ explained: { cell, written, calls } }: { explained: ExplainedCell }) {
  const text = strings.explain;
  const place = `${cell.sheet}!${cell.address}`;
  const mend = mendOf(cell.value);
  const isOursRefused = calls.some(({ report }) => isRefused(report.result));
  return (
    <>
      <CellCard cell={cell} />
      {mend !== undefined && !isOursRefused && (
        <Outcome intent="error" title={cell.text}>
          {mend}
        </Outcome>
      )}
      {written === 0 && cell.formula !== "" && <Caption1>{text.notOurs}</Caption1>}
      {written === 0 && cell.formula === "" && <Caption1>{text.select}</Caption1>}
      {written > 0 && calls.length === 0 && mend === undefined && (
        <Outcome intent="info" title={text.notCalled}>
          {text.notCalledMeans}
        </Outcome>
      )}
      {calls.length > 0 && <Calls key={place} calls={calls} />}
    </>
  );
}

/** The calls of a cell, one at a time: first the one that fails, else the outermost, which is called last. */
function Calls({ calls }: { calls: readonly ExplainedCall[] }) {
  const text = strings.explain;
  const failing = calls.findIndex(({ report }) => isRefused(report.result));
  const [chosen, setChosen] = useState<number>();
  const first = failing < 0 ? calls.length - 1 : failing;
  const shown = chosen !== undefined && chosen < calls.length ? chosen : first;
  return (
    <>
      {calls.length > 1 && (
        <Field label={text.which(String(calls.length))}>
          <Select
            size="small"
            aria-label={text.which(String(calls.length))}
            value={String(shown)}
            onChange={(_, { value }) => {
              setChosen(Number(value));
            }}
          >
            {calls.map(({ report }, i) => (
              <option key={i} value={String(i)}>
                {`${i + 1} · ${report.id}`}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <CallDetails call={calls[shown]} />
    </>
  );
}
