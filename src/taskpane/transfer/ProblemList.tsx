import { Button, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ImportProblem } from "../../deals/import";
import { format } from "../format";
import { strings } from "../../words/pane";
import { problemsByRow, problemText } from "./problemText";

/** Rows that are drawn at once; the others come when asked for. */
const AT_ONCE = 50;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  reasons: { listStyleType: "none", margin: 0, padding: 0 },
  rest: { alignSelf: "flex-start" },
});

interface Props {
  problems: readonly ImportProblem[];
  /** What a row is called where the user looks for it. */
  rowName?: (row: number) => string;
}

const rowNumber = (row: number): string =>
  row === 0 ? strings.transfer.problems.header : strings.transfer.problems.row(format.count(row));

/** Every bad row with its column and the reason. */
export function ProblemList({ problems, rowName = rowNumber }: Props) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const rows = problemsByRow(problems);
  const hidden = all ? 0 : Math.max(0, rows.length - AT_ONCE);
  const { list, showRest } = strings.transfer.problems;
  return (
    <>
      <ul className={styles.list} aria-label={list}>
        {rows.slice(0, rows.length - hidden).map(({ row, problems: own }) => (
          <li key={row} className={styles.row}>
            <Caption1Strong>{rowName(row)}</Caption1Strong>
            <ul className={styles.reasons}>
              {own.map((problem, i) => (
                <li key={i}>
                  <Caption1>
                    {"column" in problem && <b>{problem.column}: </b>}
                    {problemText(problem)}
                  </Caption1>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button
          className={styles.rest}
          size="small"
          onClick={() => {
            setAll(true);
          }}
        >
          {showRest(format.count(hidden))}
        </Button>
      )}
    </>
  );
}
