import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FormulaGuide } from "./formulaGuide";
import { insertFormula, type Insertion } from "../../excel/cells/insertFormula";
import { format } from "../format";
import { Card } from "../shell/Card";
import { Failed } from "../shell/Failed";
import { failureOf, type Failure } from "../shell/failure";
import { useGate } from "../shell/gate";
import { Outcome } from "../shell/Outcome";
import { PrimaryButton } from "../shell/PrimaryButton";
import { strings } from "../../words/pane";
import { ArgumentField } from "./ArgumentField";
import { formulaText, missingArguments } from "./formulaText";
import { PreviewResult } from "./PreviewResult";
import { usePreview } from "./usePreview";
import { useTyped } from "./useTyped";

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

type Told =
  | { at: "missing"; names: string[] }
  | { at: "inserted"; address: string }
  | { at: "occupied"; insertion: Insertion; formula: string }
  | { at: "failed"; failure: Failure };

/** Puts a formula together from cells and values, and inserts it into the active cell. */
export function Builder({ formula }: { formula: FormulaGuide }) {
  const styles = useStyles();
  const [typed, setTyped] = useTyped(formula.id);
  const [told, setTold] = useState<Told>();
  const { enter } = useGate();
  const text = strings.formulas;
  const written = formulaText(formula, typed);
  const preview = usePreview(formula, typed, missingArguments(formula, typed).length === 0);

  const failed = (error: unknown): void => {
    setTold({ at: "failed", failure: failureOf(error) });
  };
  const insert = async (asShown: string, agreed?: string): Promise<void> => {
    const leave = enter();
    if (leave === undefined) return;
    try {
      const insertion = await insertFormula(asShown, agreed);
      setTold(
        insertion.occupied === ""
          ? { at: "inserted", address: insertion.address }
          : { at: "occupied", insertion, formula: asShown },
      );
    } catch (error) {
      failed(error);
    } finally {
      leave();
    }
  };
  const press = (): void => {
    const names = missingArguments(formula, typed);
    if (names.length > 0) setTold({ at: "missing", names });
    else void insert(written);
  };
  const dismiss = (): void => {
    setTold(undefined);
  };

  return (
    <Card title={text.build}>
      {formula.parameters.map((parameter) => (
        <ArgumentField
          key={parameter.name}
          parameter={parameter}
          value={typed.get(parameter.name) ?? ""}
          onValue={(value) => {
            setTyped((before) => new Map(before).set(parameter.name, value));
            setTold(undefined);
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
        {told?.at === "inserted" && (
          <Outcome intent="success" title={text.inserted(told.address)} onDismiss={dismiss}>
            {text.insertedMeans}
          </Outcome>
        )}
        {told?.at === "occupied" && (
          <Outcome intent="warning" title={text.occupied(told.insertion.address)}>
            {text.holds(told.insertion.occupied)}
            <div className={styles.answers}>
              <Button
                size="small"
                onClick={() => void insert(told.formula, told.insertion.address)}
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
      {told?.at === "failed" && <Failed failure={told.failure} onDismiss={dismiss} />}
    </Card>
  );
}
