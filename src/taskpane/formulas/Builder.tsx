import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import type { FormulaGuide } from "./formulaGuide";
import { insertFormula, type Insertion } from "../../excel/cells/insertFormula";
import { format } from "../format";
import { Card } from "../shell/Card";
import { Failed } from "../shell/Failed";
import { type Failure, failureOf } from "../shell/failure";
import { useTask } from "../shell/useTask";
import { Outcome } from "../shell/Outcome";
import { PrimaryButton } from "../shell/PrimaryButton";
import { strings } from "../../words/pane";
import { ArgumentField } from "./ArgumentField";
import { formulaText, missingArguments } from "./formulaText";
import { usePreview } from "./usePreview";
import { CellTable } from "../shell/CellTable";
import { reasonOf } from "../explain/ResultCard";
import { rangeRows } from "../explain/figures";
import { type CallReport, isRefused } from "../../functions/explain/explainCall";
import { errorCode } from "../../functions/errors/excelError";
import type { KeptValue } from "../../excel/stored/paneState";
import { usePersisted } from "../persisted/usePersisted";

const useStyles = makeStyles({
  preview: {
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  result: { display: "flex", flexDirection: "column", gap: "4px" },
  answers: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type Told = { at: "missing"; names: string[] } | { at: "failed"; failure: Failure };

/** Puts a formula together from cells and values, and inserts it into the active cell. */
export function Builder({ formula }: { formula: FormulaGuide }) {
  const styles = useStyles();
  const [typed, setTyped] = useTyped(formula.id);
  const [told, setTold] = useState<Told>();
  const task = useTask<Insertion & { formula: string }>();
  const text = strings.formulas;
  const written = formulaText(formula, typed);
  const preview = usePreview(formula, typed, missingArguments(formula, typed).length === 0);

  const dismiss = (): void => {
    setTold(undefined);
    task.dismiss();
  };
  const failed = (error: unknown): void => {
    setTold({ at: "failed", failure: failureOf(error) });
  };
  const insert = (asShown: string, agreed?: string): Promise<void> =>
    task.run(async () => ({ ...(await insertFormula(asShown, agreed)), formula: asShown }));
  const press = (): void => {
    const names = missingArguments(formula, typed);
    dismiss();
    if (names.length > 0) setTold({ at: "missing", names });
    else void insert(written);
  };
  const failure = told?.at === "failed" ? told.failure : undefined;
  const { state } = task;

  return (
    <Card title={text.build}>
      {formula.parameters.map((parameter) => (
        <ArgumentField
          key={parameter.name}
          parameter={parameter}
          value={typed.get(parameter.name) ?? ""}
          onValue={(value) => {
            setTyped((before) => new Map(before).set(parameter.name, value));
            dismiss();
          }}
          onFailed={failed}
        />
      ))}
      <Caption1>{text.preview}</Caption1>
      <code className={styles.preview}>{written}</code>
      {preview.at !== "incomplete" && (
        <div className={styles.result} role="status">
          <Caption1>{text.wouldShow}</Caption1>
          {preview.at === "calculated" && <PreviewResult report={preview.report} />}
          {preview.at === "calculating" && <Caption1>{text.calculating}</Caption1>}
          {preview.at === "open" && <Caption1>{text.onlyExcel}</Caption1>}
        </div>
      )}
      <PrimaryButton onClick={press}>{text.insert}</PrimaryButton>
      <div role="status">
        {told?.at === "missing" && (
          <Outcome intent="warning" title={text.missing} onDismiss={dismiss}>
            {format.names(told.names)}
          </Outcome>
        )}
        {state.at === "done" && state.result.occupied === "" && (
          <Outcome intent="success" title={text.inserted(state.result.address)} onDismiss={dismiss}>
            {text.insertedMeans}
          </Outcome>
        )}
        {state.at === "done" && state.result.occupied !== "" && (
          <Outcome intent="warning" title={text.occupied(state.result.address)}>
            {text.holds(state.result.occupied)}
            <div className={styles.answers}>
              <Button
                size="small"
                onClick={() => void insert(state.result.formula, state.result.address)}
              >
                {text.overwrite}
              </Button>
              <Button size="small" onClick={dismiss}>
                {text.keep}
              </Button>
            </div>
          </Outcome>
        )}
      </div>
      {failure !== undefined && <Failed failure={failure} onDismiss={dismiss} />}
      {state.at === "failed" && <Failed failure={state.failure} onDismiss={dismiss} />}
    </Card>
  );
}

const usePreviewResultStyles = makeStyles({ value: { fontVariantNumeric: "tabular-nums" } });

/** What a formula would show in a cell. */
function PreviewResult({ report: { id, result } }: { report: CallReport }) {
  const styles = usePreviewResultStyles();
  const text = strings.explain;
  if (isRefused(result)) {
    return (
      <Outcome intent="warning" title={`${errorCode(result)}: ${reasonOf(result)}`}>
        {text.mend[result.code]}
      </Outcome>
    );
  }
  if (!Array.isArray(result)) {
    return (
      <Text weight="semibold" className={styles.value}>
        {typeof result === "number" ? format.precise(result) : result}
      </Text>
    );
  }
  return (
    <>
      <Caption1>{text.size(format.count(result.length), format.count(result[0].length))}</Caption1>
      <CellTable
        label={text.resultOf(id)}
        rows={rangeRows(result).slice(0, 12)}
        isNumber={(column) => typeof result[result.length - 1][column] === "number"}
      />
    </>
  );
}

type Typed = ReadonlyMap<string, string>;

const NOTHING: KeptValue<"formulas.typed"> = {};

/** What was typed as the arguments of a formula, kept while others are looked at. */
function useTyped(id: string): [Typed, (change: (before: Typed) => Typed) => void] {
  const [all, setAll] = usePersisted("formulas.typed", NOTHING);
  const typed = useMemo(() => new Map(Object.entries(all[id] ?? {})), [all, id]);
  const setTyped = useCallback(
    (change: (before: Typed) => Typed): void => {
      setAll((before) => {
        const after = change(new Map(Object.entries(before[id] ?? {})));
        return { ...before, [id]: Object.fromEntries(after) };
      });
    },
    [setAll, id],
  );
  return [typed, setTyped];
}
