import {
  Button,
  Caption1,
  Field,
  Input,
  makeStyles,
  Select,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useState } from "react";
import {
  planDistribution,
  readSelectedCells,
  writeDistribution,
  type CellFacts,
  type UncertainCell,
} from "../../workbook";
import { strings } from "../strings";
import { swingAround, typedValues } from "./axisValues";
import { RunBar } from "./RunBar";
import { studyError } from "./studyError";
import { useStudy } from "./useStudy";

const KINDS = ["triangular", "uniform", "normal", "lognormal"] as const;
type Kind = (typeof KINDS)[number];

const useStyles = makeStyles({
  list: {
    ...{ listStyleType: "none", margin: 0, padding: 0 },
    display: "grid",
    gap: tokens.spacingVerticalS,
  },
  item: { display: "grid", gridTemplateColumns: "1fr auto", gap: tokens.spacingHorizontalXS },
  wide: { gridColumn: "1 / -1" },
  pair: { display: "flex", gap: tokens.spacingHorizontalS },
  half: { flex: "1 1 0", minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
  add: { alignSelf: "flex-start" },
});

interface Row {
  cell: CellFacts;
  kind: Kind;
  text: string;
}

const keyOf = ({ sheet, address }: CellFacts): string => `${sheet}!${address}`;

/** How the result is distributed when inputs are uncertain. */
export function DistributionStudy({ result }: { result: CellFacts | undefined }) {
  const styles = useStyles();
  const [rows, setRows] = useState<Row[]>([]);
  const [trials, setTrials] = useState("500");
  const [seed, setSeed] = useState("1");
  const [error, setError] = useState<string>();
  const study = useStudy();
  const text = strings.whatIf;
  const words = text.distribution;
  const add = async (): Promise<void> => {
    try {
      const known = new Set(rows.map(({ cell }) => keyOf(cell)));
      const fresh = (await readSelectedCells()).flatMap((cell): Row[] =>
        typeof cell.value !== "number" || known.has(keyOf(cell))
          ? []
          : [{ cell, kind: "triangular", text: usual("triangular", cell) }],
      );
      setRows([...rows, ...fresh]);
      setError(fresh.length === 0 ? studyError("not-a-number") : undefined);
    } catch (reason) {
      setError(studyError(reason));
    }
  };
  const change = (i: number, part: Partial<Row>): void => {
    setRows(rows.map((row, k) => (k === i ? { ...row, ...part } : row)));
  };
  const uncertain = rows.flatMap(({ cell, kind, text: typed }): UncertainCell[] => {
    const parameters = typedValues(typed);
    return "bad" in parameters ? [] : [{ cell, kind, parameters: parameters.values }];
  });
  const isReady =
    result !== undefined &&
    rows.length > 0 &&
    uncertain.length === rows.length &&
    [trials, seed].every((number) => /^\d+$/.test(number.trim()));
  const run = (): void => {
    if (result === undefined) return;
    const request = { result, uncertain, trials: Number(trials), seed: Number(seed) };
    void study.run({
      inputs: rows.map(({ cell }) => cell),
      plan: () => planDistribution(request),
      work: async (options) => {
        const { sheet, method } = await writeDistribution(request, options);
        return method === "live"
          ? { title: text.done.live(sheet), body: text.done.liveMeans }
          : { title: text.done.scan(sheet), body: text.done.scanMeans };
      },
    });
  };
  return (
    <>
      <Caption1>{words.about}</Caption1>
      {rows.length === 0 && <Caption1>{text.tornado.none}</Caption1>}
      <ul className={styles.list}>
        {rows.map(({ cell, kind, text: typed }, i) => (
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
            <Select
              className={styles.wide}
              size="small"
              aria-label={words.kindOf(cell.label)}
              value={kind}
              onChange={(_, { value }) => {
                const chosen = KINDS.find((known) => known === value) ?? kind;
                change(i, { kind: chosen, text: usual(chosen, cell) });
              }}
            >
              {KINDS.map((one) => (
                <option key={one} value={one}>
                  {words.kinds[one]}
                </option>
              ))}
            </Select>
            <Field className={styles.wide} hint={words.parameters[kind]}>
              <Input
                size="small"
                aria-label={words.parametersOf(cell.label)}
                value={typed}
                onChange={(_, { value }) => {
                  change(i, { text: value });
                }}
              />
            </Field>
          </li>
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
      <RunBar study={study} label={words.make} isReady={isReady} onRun={run} />
    </>
  );
}

/** Parameters around the present value, to begin with. */
function usual(kind: Kind, { value }: CellFacts): string {
  const present = Number(value);
  const { low, high } = swingAround(present);
  const parameters = {
    triangular: [low, present, high],
    uniform: [low, high],
    normal: [present, Math.abs(high - low) / 6],
    lognormal: [present, Math.abs(high - low) / 6],
  }[kind];
  return parameters.map((number) => Number(number.toPrecision(6))).join("; ");
}
