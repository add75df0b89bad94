import { Button, Caption1, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { KeptValue } from "../../excel/stored/paneState";
import { readSelectedCells } from "../../excel/cells/readCell";
import { writeTornado } from "../../excel/studies/tornado";
import type { CellFacts } from "../../studies/types";
import { usePersisted } from "../persisted/usePersisted";
import { strings } from "../../words/pane";
import { swingAround } from "./axisValues";
import { RunBar } from "./RunBar";
import { studyError } from "./CellField";
import { useFreshCells } from "./useFreshCells";
import { scanDone, useStudy } from "./useStudy";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gap: tokens.spacingVerticalS,
  },
  item: { display: "grid", gridTemplateColumns: "1fr auto", gap: tokens.spacingHorizontalXS },
  ends: { gridColumn: "1 / -1", display: "flex", gap: tokens.spacingHorizontalS },
  end: { flex: "1 1 0", minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
  add: { alignSelf: "flex-start" },
});

type Row = KeptValue<"whatIf.swings">[number];

const NO_ROWS: Row[] = [];

const isNumber = (text: string): boolean => text.trim() !== "" && Number.isFinite(Number(text));
const keyOf = ({ sheet, address }: CellFacts): string => `${sheet}!${address}`;

/** What each of several inputs does to the result on its own. */
export function TornadoStudy({ result }: { result: CellFacts | undefined }) {
  const styles = useStyles();
  const [rows, setRows, adoptRows] = usePersisted("whatIf.swings", NO_ROWS);
  useFreshCells(
    rows.map(({ cell }) => cell),
    (before, fresh) => {
      adoptRows((now) =>
        now.flatMap((row) =>
          row.cell !== before ? [row] : fresh === undefined ? [] : [{ ...row, cell: fresh }],
        ),
      );
    },
  );
  const [error, setError] = useState<string>();
  const study = useStudy();
  const text = strings.whatIf;
  const add = async (): Promise<void> => {
    try {
      const known = new Set(rows.map(({ cell }) => keyOf(cell)));
      const fresh = (await readSelectedCells()).flatMap((cell): Row[] => {
        if (typeof cell.value !== "number" || known.has(keyOf(cell))) return [];
        const { low, high } = swingAround(cell);
        return [{ cell, low: String(low), high: String(high) }];
      });
      setRows([...rows, ...fresh]);
      setError(fresh.length === 0 ? studyError("not-a-number") : undefined);
    } catch (reason) {
      setError(studyError(reason));
    }
  };
  const change = (i: number, part: Partial<Row>): void => {
    setRows(rows.map((row, k) => (k === i ? { ...row, ...part } : row)));
  };
  const wrong = rows.find(({ low, high }) => !isNumber(low) || !isNumber(high));
  const missing =
    result === undefined
      ? text.missing.result
      : rows.length === 0
        ? text.missing.inputs
        : wrong && text.missing.ends(wrong.cell.label);
  const run = (): void => {
    if (result === undefined) return;
    const swings = rows.map(({ cell, low, high }) => ({
      cell,
      low: Number(low),
      high: Number(high),
    }));
    void study.run({
      inputs: rows.map(({ cell }) => cell),
      work: async (options) => {
        return scanDone(await writeTornado({ result, swings }, options));
      },
    });
  };
  return (
    <>
      <Caption1>{text.tornado.about}</Caption1>
      {rows.length === 0 && <Caption1>{text.tornado.none}</Caption1>}
      <ul className={styles.list}>
        {rows.map(({ cell, low, high }, i) => (
          <li key={keyOf(cell)} className={styles.item}>
            <Caption1>
              <b>{cell.label}</b> = {cell.text}
            </Caption1>
            <Button
              size="small"
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={text.tornado.remove(cell.label)}
              onClick={() => {
                setRows(rows.filter((_, k) => k !== i));
              }}
            />
            <div className={styles.ends}>
              <Field
                className={styles.end}
                size="small"
                orientation="horizontal"
                label={text.tornado.lowShort}
              >
                <Input
                  className={styles.input}
                  size="small"
                  aria-label={text.tornado.low(cell.label)}
                  value={low}
                  onChange={(_, { value }) => {
                    change(i, { low: value });
                  }}
                />
              </Field>
              <Field
                className={styles.end}
                size="small"
                orientation="horizontal"
                label={text.tornado.highShort}
              >
                <Input
                  className={styles.input}
                  size="small"
                  aria-label={text.tornado.high(cell.label)}
                  value={high}
                  onChange={(_, { value }) => {
                    change(i, { high: value });
                  }}
                />
              </Field>
            </div>
          </li>
        ))}
      </ul>
      <Field {...(error !== undefined && { validationMessage: error })}>
        <Button className={styles.add} size="small" onClick={() => void add()}>
          {text.tornado.add}
        </Button>
      </Field>
      <RunBar study={study} label={text.tornado.make} missing={missing} onRun={run} />
    </>
  );
}
