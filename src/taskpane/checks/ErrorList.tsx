import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { findErrors } from "../../excel/formulas/findErrors";
import type { FoundFormulas } from "../../excel/formulas/findErrors";
import { format } from "../format";
import { RepairFormulas } from "../settings/RepairFormulas";
import { Failed } from "../shell/Failed";
import { spokenFailure } from "../shell/failure";
import { Spoken } from "../shell/Spoken";
import { useTask } from "../shell/useTask";
import { WorkBar } from "../shell/WorkBar";
import { strings } from "../../words/pane";
import { CellButton } from "./CellButton";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  error: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    alignItems: "baseline",
    gap: `2px ${tokens.spacingHorizontalS}`,
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  formula: {
    gridColumn: "1 / -1",
    fontFamily: tokens.fontFamilyMonospace,
    color: tokens.colorNeutralForeground2,
  },
});

/** More would not be read in a pane. */
const MOST_SHOWN = 100;

/** The formulas of the workbook that show an error, found when asked for; those that can be repaired are. */
export function ErrorList() {
  const task = useTask<FoundFormulas>();
  const { state, dismiss } = task;
  const find = (): void => {
    void task.run(findErrors);
  };
  const [isRepaired, setRepaired] = useState(false);
  const text = strings.checks.errors;
  const found = state.at === "done" ? state.result : undefined;
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
          <Errors errors={found.errors} onGone={find} />
        </>
      )}
      {(isRepaired || found?.errors.some(({ error }) => error === "#NAME?") === true) && (
        <RepairFormulas
          onRepaired={() => {
            // The list is of the time before.
            setRepaired(true);
            find();
          }}
        />
      )}
    </>
  );
}

interface ErrorsProps {
  errors: FoundFormulas["errors"];
  onGone: () => void;
}

function Errors({ errors, onGone }: ErrorsProps) {
  const styles = useStyles();
  const text = strings.checks.errors;
  return (
    <>
      <ul className={styles.list}>
        {errors.slice(0, MOST_SHOWN).map(({ sheet, address, formula, error }) => (
          <li key={`${sheet}!${address}`} className={styles.error}>
            <CellButton
              sheet={sheet}
              address={address}
              label={text.selectOne(`${sheet} ${address}`)}
              onGone={onGone}
            >
              {`${sheet} ${address}`}
            </CellButton>
            <Text weight="semibold">{error}</Text>
            <Caption1 className={styles.formula}>{formula}</Caption1>
          </li>
        ))}
      </ul>
      {errors.length > MOST_SHOWN && (
        <Caption1>{text.more(format.count(errors.length - MOST_SHOWN))}</Caption1>
      )}
    </>
  );
}

function summary({ formulas, errors }: FoundFormulas): string {
  const text = strings.checks.errors;
  return errors.length === 0
    ? text.none(format.count(formulas))
    : text.found(format.count(errors.length), format.count(formulas), errors.length);
}
