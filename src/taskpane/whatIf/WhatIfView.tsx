import { Caption1, makeStyles, Tab, TabList } from "@fluentui/react-components";
import { useEffect, useEffectEvent, type ComponentType } from "react";
import { readActiveCell } from "../../excel/cells/readCell";
import type { CellFacts } from "../../studies/types";
import { usePersisted, usePersistedState } from "../persisted/usePersisted";
import { Card } from "../shell/Card";
import { Scrolling } from "../shell/Scrolling";
import { strings } from "../../words/pane";
import { CellField } from "./CellField";
import { SelectionTargetProvider, type Place } from "./selectionTarget";
import { useNewSelectionTarget } from "./selectionTarget";
import { DistributionStudy } from "./DistributionStudy";
import { GoalStudy } from "./GoalStudy";
import { ScenarioStudy } from "./ScenarioStudy";
import { TableList } from "./TableList";
import { TableStudy } from "./TableStudy";
import { TornadoStudy } from "./TornadoStudy";
import { useFreshCells } from "./useFreshCells";

const STUDIES = {
  table: TableStudy,
  tornado: TornadoStudy,
  goal: GoalStudy,
  distribution: DistributionStudy,
  scenarios: ScenarioStudy,
} satisfies Record<string, ComponentType<{ result: CellFacts | undefined }>>;

const useStyles = makeStyles({ kinds: { flexWrap: "wrap", marginInline: "-8px" } });

type Kind = keyof typeof STUDIES;

/** The field of a study that waits for a cell first. */
const FIRST: Partial<Record<Kind, Place>> = { table: "down", goal: "input" };

const KINDS = Object.keys(STUDIES) as Kind[];

/** How a result answers to its inputs: tables, tornado, goal, scenarios. */
export function WhatIfView({ isShown }: { isShown: boolean }) {
  const styles = useStyles();
  const [result, setResult, adoptResult] = usePersisted("whatIf.result");
  const [study, setKind] = usePersisted("whatIf.study", "table");
  const kind = KINDS.find((known) => known === study) ?? "table";
  const { ready } = usePersistedState();
  const target = useNewSelectionTarget(isShown);
  const { setTarget } = target;
  const text = strings.whatIf;
  const begin = useEffectEvent((cell: CellFacts): void => {
    // Whoever goes on with a study chooses its cells by hand.
    if (result !== undefined) return;
    const isNumber = typeof cell.value === "number";
    if (isNumber) adoptResult(cell);
    setTarget(isNumber ? "down" : "result");
  });
  useFreshCells(
    [result],
    (before, fresh) => {
      if (result === before) adoptResult(fresh);
    },
    target,
  );
  useEffect(() => {
    // Whoever comes here has most likely selected the result; what is no number is none.
    ready.then(readActiveCell).then(
      (cell) => {
        begin(cell);
      },
      () => {
        // Without a selected cell the field says how to choose one.
      },
    );
  }, [ready]);
  return (
    <SelectionTargetProvider value={target}>
      <Scrolling label={strings.views.whatIf}>
        <Card title={text.result}>
          <Caption1>{text.about}</Caption1>
          <CellField
            label={text.resultHint}
            cell={result}
            onCell={setResult}
            place="result"
            next={FIRST[kind]}
          />
        </Card>
        <Card title={text.studies}>
          <TabList
            className={styles.kinds}
            size="small"
            aria-label={text.studies}
            selectedValue={kind}
            onTabSelect={(_, { value }) => {
              const chosen = KINDS.find((known) => known === value);
              if (chosen === undefined) return;
              setKind(chosen);
              setTarget(result === undefined ? "result" : FIRST[chosen]);
            }}
          >
            {KINDS.map((one) => (
              <Tab key={one} value={one} id={`study-${one}`} aria-controls={`study-of-${one}`}>
                {text.kinds[one]}
              </Tab>
            ))}
          </TabList>
          {KINDS.map((one) => {
            const Study = STUDIES[one];
            return (
              <div
                key={one}
                id={`study-of-${one}`}
                role="tabpanel"
                aria-labelledby={`study-${one}`}
                hidden={one !== kind}
                style={one === kind ? { display: "contents" } : { display: "none" }}
              >
                <Study result={result} />
              </div>
            );
          })}
        </Card>
        <TableList />
      </Scrolling>
    </SelectionTargetProvider>
  );
}
