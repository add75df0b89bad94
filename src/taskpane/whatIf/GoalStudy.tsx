import { Button, Caption1, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { putValue, seekGoal } from "../../excel/studies/goal";
import type { CellFacts, Goal } from "../../studies/types";
import { format } from "../format";
import { useKept } from "../kept/useKept";
import { strings } from "../../words/pane";
import { typedValues } from "./axisValues";
import { CellField } from "./CellField";
import { RunBar } from "./RunBar";
import { useFreshCells } from "./useFreshCells";
import { useStudy } from "./useStudy";

const useStyles = makeStyles({ put: { alignSelf: "flex-start" } });

/** The value of an input at which the result is the target. */
export function GoalStudy({ result }: { result: CellFacts | undefined }) {
  const styles = useStyles();
  const [input, setInput, adoptInput] = useKept("whatIf.input");
  const [target, setTarget] = useKept("whatIf.target", "");
  useFreshCells([input], (before, fresh) => {
    if (input === before) adoptInput(fresh);
  });
  const [goal, setGoal] = useState<{ cell: CellFacts; found: Goal }>();
  const study = useStudy();
  const text = strings.whatIf.goal;
  const typed = typedValues(target);
  const aim = "bad" in typed || typed.values.length !== 1 ? undefined : typed.values[0];
  const run = (): void => {
    if (result === undefined || input === undefined || aim === undefined) return;
    setGoal(undefined);
    void study.run({
      inputs: [input],
      work: async (options) => {
        const found = await seekGoal({ result, input, target: aim }, options);
        setGoal({ cell: input, found });
        return {
          title: text.found(input.label, format.figure(found.value)),
          body: text.gives(
            result.label,
            format.figure(found.result),
            format.count(found.recalculations),
          ),
        };
      },
    });
  };
  const put = (): void => {
    if (goal === undefined) return;
    void study.run({
      inputs: [],
      work: async () => {
        await putValue(goal.cell, goal.found.value);
        setGoal(undefined);
        return { title: text.isPut(goal.cell.label), body: "" };
      },
    });
  };
  return (
    <>
      <Caption1>{text.about}</Caption1>
      <CellField
        label={text.input}
        cell={input}
        onCell={setInput}
        place="input"
        others={[result]}
      />
      <Field
        label={text.target}
        {...(target.trim() !== "" &&
          aim === undefined && {
            validationMessage: strings.whatIf.badValues(target.trim()),
          })}
      >
        <Input
          size="small"
          inputMode="decimal"
          value={target}
          onChange={(_, { value }) => {
            setTarget(value);
          }}
        />
      </Field>
      <RunBar
        study={study}
        label={text.seek}
        isReady={result !== undefined && input !== undefined && aim !== undefined}
        reads={["result", "input"]}
        onRun={run}
      />
      {goal !== undefined && goal.cell.formula === "" && study.state.at === "done" && (
        <Button className={styles.put} onClick={put}>
          {text.put}
        </Button>
      )}
    </>
  );
}
