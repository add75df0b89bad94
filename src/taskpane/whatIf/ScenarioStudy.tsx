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
import { readSelectedCells } from "../../excel/cells/readCell";
import type { CellFacts, Scenario } from "../../studies/types";
import { strings } from "../../words/pane";
import { RunBar } from "./RunBar";
import { useStudy, type Done } from "./useStudy";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
  },
  name: { flexGrow: 1 },
  save: { alignSelf: "flex-start" },
});

/** Named sets of input values: kept, shown, compared. */
export function ScenarioStudy({ result }: { result: CellFacts | undefined }) {
  const styles = useStyles();
  const [all, setAll] = useState<Scenario[]>([]);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [name, setName] = useState("");
  const study = useStudy();
  const text = strings.whatIf.scenarios;
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
      await saveScenario(called, await readSelectedCells());
      setName("");
    }, text.saved(called));
  };
  const chosen = all.filter((one) => ticked.has(one.name));
  const compare = (): void => {
    if (result === undefined) return;
    void study.run({
      inputs: [],
      work: async (options) => {
        const { sheet } = await compareScenarios(chosen, [result], options);
        const { done } = strings.whatIf;
        return { title: done.scan(sheet), body: done.scanMeans, sheet };
      },
    });
  };
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
              size="small"
              aria-label={text.showOne(scenario.name)}
              onClick={() => {
                change(() => showScenario(scenario), text.shown(scenario.name));
              }}
            >
              {text.show}
            </Button>
            <Button
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
      <Button
        className={styles.save}
        size="small"
        disabledFocusable={name.trim() === ""}
        onClick={save}
      >
        {text.save}
      </Button>
      <RunBar
        study={study}
        label={text.compare}
        isReady={result !== undefined && chosen.length > 0}
        onRun={compare}
      />
    </>
  );
}
