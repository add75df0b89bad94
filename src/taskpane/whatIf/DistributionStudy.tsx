import { Button, Caption1, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { planDistribution, writeDistribution } from "../../excel/studies/distribution";
import { readSelectedCells } from "../../excel/cells/readCell";
import type { CellFacts, DistributionRequest, UncertainCell } from "../../studies/types";
import { usePersisted } from "../persisted/usePersisted";
import { strings } from "../../words/pane";
import { typedValues } from "./axisValues";
import { OddsChart, oddsText, type Odds } from "./OddsChart";
import { RunBar } from "./RunBar";
import { studyError } from "./CellField";
import { UncertainInput, type UncertainRow, usualParameters } from "./UncertainInput";
import { useFreshCells } from "./useFreshCells";
import { usePlanText } from "./usePlanText";
import { scanDone, useStudy } from "./useStudy";

const useStyles = makeStyles({
  list: {
    ...{ listStyleType: "none", margin: 0, padding: 0 },
    display: "grid",
    gap: tokens.spacingVerticalS,
  },
  pair: { display: "flex", gap: tokens.spacingHorizontalS },
  half: { flex: "1 1 0", minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
  add: { alignSelf: "flex-start" },
});

const NO_ROWS: UncertainRow[] = [];

const keyOf = ({ sheet, address }: CellFacts): string => `${sheet}!${address}`;

/** How the result is distributed when inputs are uncertain. */
export function DistributionStudy({ result }: { result: CellFacts | undefined }) {
  const styles = useStyles();
  const [rows, setRows, adoptRows] = usePersisted("whatIf.uncertain", NO_ROWS);
  const [trials, setTrials] = usePersisted("whatIf.trials", "500");
  const [seed, setSeed] = usePersisted("whatIf.seed", "1");
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
  const [odds, setOdds] = useState<{ of: CellFacts; found: Odds }>();
  const study = useStudy();
  const text = strings.whatIf;
  const words = text.distribution;
  const add = async (): Promise<void> => {
    try {
      const known = new Set(rows.map(({ cell }) => keyOf(cell)));
      const fresh = (await readSelectedCells()).flatMap((cell): UncertainRow[] =>
        typeof cell.value !== "number" || known.has(keyOf(cell))
          ? []
          : [{ cell, kind: "triangular", text: usualParameters("triangular", cell) }],
      );
      setRows([...rows, ...fresh]);
      setError(fresh.length === 0 ? studyError("not-a-number") : undefined);
    } catch (reason) {
      setError(studyError(reason));
    }
  };
  const change = (i: number, part: Partial<UncertainRow>): void => {
    setRows(rows.map((row, k) => (k === i ? { ...row, ...part } : row)));
  };
  const request = useMemo(
    () => requestOf(result, rows, trials, seed),
    [result, rows, trials, seed],
  );
  const plan = usePlanText(request, planDistribution);
  const missing =
    result === undefined
      ? text.missing.result
      : rows.length === 0
        ? text.missing.inputs
        : request === undefined
          ? text.missing.parameters
          : undefined;
  const run = (): void => {
    if (request === undefined) return;
    setOdds(undefined);
    void study.run({
      inputs: rows.map(({ cell }) => cell),
      plan: () => planDistribution(request),
      work: async (options) => {
        const written = await writeDistribution(request, options);
        const done = scanDone(written);
        const found = oddsOf(written.trials ?? []);
        if (found === undefined) return done;
        setOdds({ of: request.result, found });
        return { ...done, title: oddsText(found, request.result), body: done.title };
      },
    });
  };
  return (
    <>
      <Caption1>{words.about}</Caption1>
      {rows.length === 0 && <Caption1>{text.tornado.none}</Caption1>}
      <ul className={styles.list}>
        {rows.map((row, i) => (
          <UncertainInput
            key={keyOf(row.cell)}
            row={row}
            onChange={(part) => {
              change(i, part);
            }}
            onRemove={() => {
              setRows(rows.filter((_, k) => k !== i));
            }}
          />
        ))}
      </ul>
      <Field {...(error !== undefined && { validationMessage: error })}>
        <Button className={styles.add} size="small" onClick={() => void add()}>
          {text.tornado.add}
        </Button>
      </Field>
      <div className={styles.pair}>
        {(
          [
            [words.trials, trials, setTrials],
            [words.seed, seed, setSeed],
          ] as const
        ).map(([label, value, set]) => (
          <Field key={label} className={styles.half} label={label}>
            <Input
              className={styles.input}
              size="small"
              inputMode="numeric"
              value={value}
              onChange={(_, { value: next }) => {
                set(next);
              }}
            />
          </Field>
        ))}
      </div>
      <RunBar study={study} label={words.make} missing={missing} plan={plan} onRun={run}>
        {odds !== undefined && <OddsChart odds={odds.found} result={odds.of} />}
      </RunBar>
    </>
  );
}

/** Undefined where no trial has a number. */
function oddsOf(trials: readonly (number | null)[]): Odds | undefined {
  const numbers = trials.filter((value) => value !== null);
  if (numbers.length === 0) return undefined;
  return { sorted: numbers.sort((a, b) => a - b), failed: trials.length - numbers.length };
}

/** Undefined until every input has its parameters and the counts are whole numbers. */
function requestOf(
  result: CellFacts | undefined,
  rows: readonly UncertainRow[],
  trials: string,
  seed: string,
): DistributionRequest | undefined {
  const uncertain = rows.flatMap(({ cell, kind, text }): UncertainCell[] => {
    const parameters = typedValues(text);
    return "bad" in parameters ? [] : [{ cell, kind, parameters: parameters.values }];
  });
  const isWhole = [trials, seed].every((number) => /^\d+$/.test(number.trim()));
  if (result === undefined || rows.length === 0 || uncertain.length < rows.length || !isWhole) {
    return undefined;
  }
  return { result, uncertain, trials: Number(trials), seed: Number(seed) };
}
