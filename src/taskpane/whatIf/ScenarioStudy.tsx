import {
  Button,
  Caption1,
  Checkbox,
  Field,
  Input,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { compareScenarios } from "../../excel/studies/compareScenarios";
import {
  deleteScenario,
  listScenarios,
  saveScenario,
  showScenario,
} from "../../excel/studies/scenarios";
import type { CellFacts, Scenario } from "../../studies/types";
import { strings } from "../../words/pane";
import { PickedCells } from "./PickedCells";
import { RunBar } from "./RunBar";
import { scanDone, useStudy, type Done } from "./useStudy";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
  },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  action: { minWidth: "auto", flexShrink: 0 },
  save: { alignSelf: "flex-start" },
});

/** Named sets of input values: saved, applied, compared. */
export function ScenarioStudy({ result }: { result: CellFacts | undefined }) {
  const styles = useStyles();
  const [all, setAll] = useState<Scenario[]>([]);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [name, setName] = useState("");
  const [inputs, setInputs] = useState<readonly CellFacts[]>([]);
  const [more, setMore] = useState<readonly CellFacts[]>([]);
  const study = useStudy();
  const text = strings.whatIf.scenarios;
  const { missing: missed } = strings.whatIf;
  const reread = useCallback(async (): Promise<void> => {
    setAll(await listScenarios());
  }, []);
  useEffect(() => {
    reread().catch(() => {
      // Where nothing can be read there is nothing to list.
    });
  }, [reread]);
  const change = (work: () => Promise<void>, title: string): void => {
    void study.run({
      inputs: [],
      work: async (): Promise<Done> => {
        await work();
        await reread();
        return { title, body: "" };
      },
    });
  };
  const save = (): void => {
    const called = name.trim();
    change(async () => {
      await saveScenario(called, [...inputs]);
      setName("");
      setInputs([]);
    }, text.saved(called));
  };
  const chosen = all.filter((one) => ticked.has(one.name));
  const results = [...(result === undefined ? [] : [result]), ...more];
  const compare = (): void => {
    void study.run({
      inputs: [],
      work: async (options) => scanDone(await compareScenarios(chosen, results, options)),
    });
  };
  const missing =
    results.length === 0 ? missed.result : chosen.length === 0 ? missed.scenarios : undefined;
  return (
    <>
      <Caption1>{text.about}</Caption1>
      {all.length === 0 && <Caption1>{text.none}</Caption1>}
      <ul className={styles.list}>
        {all.map((scenario) => (
          <li key={scenario.name} className={styles.item}>
            <Checkbox
              className={styles.name}
              label={`${scenario.name}, ${text.cells(scenario.cells.length)}`}
              checked={ticked.has(scenario.name)}
              onChange={(_, { checked }) => {
                const next = new Set(ticked);
                if (checked === true) next.add(scenario.name);
                else next.delete(scenario.name);
                setTicked(next);
              }}
            />
            <Button
              className={styles.action}
              size="small"
              aria-label={text.applyOne(scenario.name)}
              onClick={() => {
                change(() => showScenario(scenario), text.applied(scenario.name));
              }}
            >
              {text.apply}
            </Button>
            <Button
              className={styles.action}
              size="small"
              appearance="subtle"
              aria-label={text.removeOne(scenario.name)}
              onClick={() => {
                change(() => deleteScenario(scenario.name), text.removed(scenario.name));
              }}
            >
              {text.remove}
            </Button>
          </li>
        ))}
      </ul>
      <Field label={text.name}>
        <Input
          size="small"
          value={name}
          onChange={(_, { value }) => {
            setName(value);
          }}
        />
      </Field>
      <PickedCells cells={inputs} onCells={setInputs} add={text.addInputs} />
      <Button
        className={styles.save}
        size="small"
        disabledFocusable={name.trim() === "" || inputs.length === 0}
        onClick={save}
      >
        {text.save}
      </Button>
      <PickedCells cells={more} onCells={setMore} add={text.addResults} known={results} />
      <RunBar study={study} label={text.compare} missing={missing} onRun={compare} />
    </>
  );
}
