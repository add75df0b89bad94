import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { presetDeals } from "../../deals/presets";
import type { ChangesByUser } from "../../excel/template/readUserChanges";
import { strings } from "../../words/pane";
import { format } from "../format";
import { Disclosure } from "../shell/Disclosure";
import { Failed } from "../shell/Failed";
import { spokenFailure } from "../shell/failure";
import { Spoken } from "../shell/Spoken";
import { useTask } from "../shell/useTask";
import { WorkBar } from "../shell/WorkBar";
import { ChangeEffects } from "./ChangeEffects";
import { CellChanges, LegChanges } from "../update/Changes";
import { legsOf } from "../update/changedRows";

const useStyles = makeStyles({
  legs: { margin: 0, paddingLeft: "16px", fontSize: tokens.fontSizeBase200 },
});

/** What the user changed since the template was loaded, found when asked for. */
export function ChangeList() {
  const task = useTask<ChangesByUser>();
  const { state, dismiss } = task;
  const text = strings.checks.changes;
  const found = state.at === "done" ? state.result : undefined;
  const find = (): void => {
    void task.run(async () => {
      const { readUserChanges } = await import(
        /* webpackChunkName: "template" */ "../../excel/template/templateActions"
      );
      return readUserChanges();
    });
  };
  return (
    <>
      <Caption1>{text.about}</Caption1>
      <WorkBar task={task} onRun={find}>
        {text.find}
      </WorkBar>
      {state.at === "failed" && <Failed failure={state.failure} onDismiss={dismiss} />}
      <Spoken
        status={found === undefined ? "" : summary(found)}
        alert={state.at === "failed" ? spokenFailure(state.failure) : ""}
      />
      {found !== undefined && (
        <>
          <Text weight="semibold">{summary(found)}</Text>
          <CellChanges cells={found.cells} />
          <LegChanges legs={legsOf(found.legs.changed)} />
          <Legs legs={found.legs.added} title={text.added} />
          <Legs legs={found.legs.removed} title={text.removed} />
        </>
      )}
      <ChangeEffects />
    </>
  );
}

interface LegsProps {
  legs: ChangesByUser["legs"]["added"];
  title: (n: string, count: number) => string;
}

function Legs({ legs, title }: LegsProps) {
  const styles = useStyles();
  if (legs.length === 0) return null;
  return (
    <Disclosure closed={title(format.count(legs.length), legs.length)} startsOpen>
      <ul className={styles.legs}>
        {legs.map(({ From, To, Deal }, i) => (
          <li key={i}>
            {strings.update.leg(String(From), String(To))}: {Deal}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function summary({ preset, cells, legs }: ChangesByUser): string {
  const { none, some } = strings.checks.changes;
  const month = format.month(presetDeals(preset).asOf);
  const edited = legsOf(legs.changed).length + legs.added.length + legs.removed.length;
  if (cells.length + edited === 0) return none(month);
  return some(format.count(cells.length), cells.length, format.count(edited), edited, month);
}
