import { Button, Caption1, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { putValue, seekGoal } from "../../excel/studies/goal";
import type { CellFacts, Goal } from "../../studies/types";
import { format } from "../format";
import { usePersisted } from "../persisted/usePersisted";
import { strings } from "../../words/pane";
import { typedValues } from "./axisValues";
import { CellField } from "./CellField";
import { GoalChart } from "./GoalChart";
import { RunBar } from "./RunBar";
import { useFreshCells } from "./useFreshCells";
import { useStudy } from "./useStudy";

const useStyles = makeStyles({ put: { alignSelf: "flex-start" } });

/** The value of an input at which the result is the target. */
export function GoalStudy({ result }: { result: CellFacts | undefined }) {
  const styles = useStyles();
  const [input, setInput, adoptInput] = usePersisted("whatIf.input");
  const [target, setTarget] = usePersisted("whatIf.target", "");
  useFreshCells([input], (before, fresh) => {
    if (input === before) adoptInput(fresh);
  });
  const [goal, setGoal] = useState<{ input: CellFacts; aim: number; found: Goal }>();
  const study = useStudy();
  const text = strings.whatIf.goal;
  const typed = typedValues(target);
  const aim = "bad" in typed || typed.values.length !== 1 ? undefined : typed.values[0];
  const { missing: missed } = strings.whatIf;
  const missing =
    result === undefined
      ? missed.result
      : input === undefined
        ? missed.input
        : aim === undefined
          ? missed.target
          : undefined;
  const run = (): void => {
    if (result === undefined || input === undefined || aim === undefined) return;
    setGoal(undefined);
    void study.run({
      inputs: [input],
      work: async (options) => {
        const found = await seekGoal({ result, input, target: aim }, options);
        setGoal({ input, aim, found });
        return {
          title: text.answer(
            input.label,
            format.asCell(found.value, input.numberFormat),
            result.label,
            format.asCell(found.result, result.numberFormat),
          ),
          body: text.meansNow(input.text, format.count(found.recalculations)),
        };
      },
    });
  };
  const put = (): void => {
    if (goal === undefined) return;
    void study.run({
      inputs: [],
      work: async () => {
        await putValue(goal.input, goal.found.value);
        setGoal(undefined);
        return { title: text.isPut(goal.input.label), body: "" };
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
        missing={missing}
        reads={["result", "input"]}
        onRun={run}
      >
        {goal !== undefined && result !== undefined && (
          <>
            <GoalChart
              points={goal.found.tried}
              found={{ x: goal.found.value, y: goal.found.result }}
              target={goal.aim}
              input={goal.input}
              result={result}
            />
            {goal.input.formula === "" && (
              <Button className={styles.put} size="small" onClick={put}>
                {text.put}
              </Button>
            )}
          </>
        )}
      </RunBar>
    </>
  );
}
