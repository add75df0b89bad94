import {
  Button,
  Caption1,
  Field,
  makeStyles,
  Select,
  Text,
  tokens,
} from "@fluentui/react-components";
import { ArrowClockwiseRegular, ArrowLeftRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { isRefused } from "../../functions/explain/explainCall";
import { Failed } from "../shell/Failed";
import { Outcome } from "../shell/Outcome";
import { Scrolling } from "../shell/Scrolling";
import { Reading } from "../shell/WorkProgress";
import { useElapsed } from "../shell/useElapsed";
import { strings } from "../../words/pane";
import { CallDetails } from "./CallDetails";
import type { ExplainedCall, ExplainedCell } from "./explainCell";
import { ReadsList } from "./ReadsList";
import { useExplanation } from "./useExplanation";
import { selectCell } from "../../excel/cells/showCell";
import type { FormulaCell } from "../../excel/formulas/formulaCell";
import { Card } from "../shell/Card";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, flexShrink: 0 },
});

/** Why the active cell is what it is. */
export function ExplainView({ isShown }: { isShown: boolean }) {
  const styles = useStyles();
  const { state, again } = useExplanation(isShown);
  const isLong = useElapsed(state.at === "reading" || state.at === "calculating");
  const [trail, setTrail] = useState<readonly FormulaCell[]>([]);
  const text = strings.explain;
  const go = (to: Pick<FormulaCell, "sheet" | "address">): void => {
    // The view follows the selection; where the cell is gone, what is shown is read again.
    selectCell(to.sheet, to.address).then((isThere) => {
      if (!isThere) again();
    }, again);
  };
  const last = trail.at(-1);
  return (
    <Scrolling label={strings.views.explain}>
      <Caption1>{text.about}</Caption1>
      <div className={styles.buttons}>
        <Button size="small" icon={<ArrowClockwiseRegular />} onClick={again}>
          {text.again}
        </Button>
        {last !== undefined && (
          <Button
            size="small"
            icon={<ArrowLeftRegular />}
            onClick={() => {
              setTrail(trail.slice(0, -1));
              go(last);
            }}
          >
            {text.backTo(`${last.sheet} ${last.address}`)}
          </Button>
        )}
      </div>
      {state.at === "reading" && isLong && <Reading label={text.reading} />}
      {state.at === "failed" && <Failed failure={state.failure} onDismiss={again} />}
      {state.at === "calculating" && (
        <>
          <CellCard cell={state.cell} />
          {isLong && <Reading label={text.reading} />}
        </>
      )}
      {state.at === "explained" && (
        <Explained
          explained={state.explained}
          onFollow={(to) => {
            setTrail([...trail, state.explained.cell]);
            go(to);
          }}
        />
      )}
    </Scrolling>
  );
}

interface ExplainedProps {
  explained: ExplainedCell;
  onFollow: (to: FormulaCell) => void;
}

function Explained({ explained, onFollow }: ExplainedProps) {
  const { cell, written, calls, unknown, reads } = explained;
  const text = strings.explain;
  const place = `${cell.sheet}!${cell.address}`;
  const mend = mendOf(cell.value);
  const isOursRefused = calls.some(({ report }) => isRefused(report.result));
  return (
    <>
      <CellCard cell={cell} />
      {mend !== undefined && !isOursRefused && (
        <Outcome intent="error" title={cell.text}>
          {unknown.map(({ written: name, nearest }) => (
            <div key={name}>
              {nearest === undefined ? text.noSuch(name) : text.didYouMean(name, `OURO.${nearest}`)}
            </div>
          ))}
          {mend}
        </Outcome>
      )}
      {written === 0 && cell.formula !== "" && reads.length === 0 && (
        <Caption1>{text.notOurs}</Caption1>
      )}
      {written === 0 && cell.formula === "" && <Caption1>{text.select}</Caption1>}
      {written > 0 && calls.length === 0 && mend === undefined && (
        <Outcome intent="info" title={text.notCalled}>
          {text.notCalledMeans}
        </Outcome>
      )}
      {calls.length > 0 && <Calls key={place} calls={calls} />}
      {reads.length > 0 && <ReadsList reads={reads} onFollow={onFollow} />}
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

const useCellCardStyles = makeStyles({
  formula: {
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
    maxHeight: "160px",
    overflowY: "auto",
  },
});

/** Which cell is explained, with its formula and what it shows. */
function CellCard({ cell }: { cell: FormulaCell }) {
  const styles = useCellCardStyles();
  const text = strings.explain;
  return (
    <Card title={`${cell.sheet} ${cell.address}`}>
      {cell.formula === "" ? (
        <Caption1>{text.noFormula}</Caption1>
      ) : (
        <code className={styles.formula} tabIndex={0} role="region" aria-label={text.formula}>
          {cell.formula}
        </code>
      )}
      {cell.text !== "" && (
        <Text size={200}>
          {text.shows} <strong>{cell.text}</strong>
        </Text>
      )}
    </Card>
  );
}

/** What is to be done about an error that Excel itself shows; undefined where a cell shows none. */
function mendOf(value: unknown): string | undefined {
  const { excelErrors } = strings.explain;
  return typeof value === "string" && Object.hasOwn(excelErrors, value)
    ? excelErrors[value as keyof typeof excelErrors]
    : undefined;
}
