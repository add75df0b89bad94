import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { listTables, refreshTable } from "../../excel/studies/refreshTable";
import { Card } from "../shell/Card";
import { useLock } from "../shell/lock";
import { useRestoredFocus } from "../shell/useRestoredFocus";
import { strings } from "../../words/pane";
import { RunBarOutcome } from "./RunBarOutcome";
import { useStudy } from "./useStudy";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gap: tokens.spacingVerticalXS,
  },
  item: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});

/** The scanned tables of the workbook, each with a button that calculates it again. */
export function TableList() {
  const styles = useStyles();
  const [tables, setTables] = useState<{ sheet: string; result: string }[]>([]);
  const study = useStudy();
  const { isBusy } = useLock();
  const pressed = useRef<HTMLButtonElement>(null);
  useRestoredFocus(pressed, study.state.at);
  useEffect(() => {
    if (isBusy) return undefined;
    let isShown = true;
    listTables().then(
      (found) => {
        if (isShown) setTables(found);
      },
      () => {
        // Where nothing can be read there is nothing to list.
      },
    );
    return () => {
      isShown = false;
    };
  }, [isBusy]);
  const { tables: text, done } = strings.whatIf;
  if (tables.length === 0) return null;
  return (
    <Card title={text.title}>
      <ul className={styles.list}>
        {tables.map(({ sheet, result }) => (
          <li key={sheet} className={styles.item}>
            <Body1 className={styles.name}>
              {sheet}: {result}
            </Body1>
            <Button
              size="small"
              aria-label={text.refreshOne(sheet)}
              disabledFocusable={isBusy}
              onClick={({ currentTarget }) => {
                pressed.current = currentTarget;
                void study.run({
                  inputs: [],
                  work: async (options) => {
                    await refreshTable(sheet, options);
                    return { title: done.scan(sheet), body: done.scanMeans, sheet };
                  },
                });
              }}
            >
              {text.refresh}
            </Button>
          </li>
        ))}
      </ul>
      <RunBarOutcome study={study} />
    </Card>
  );
}
