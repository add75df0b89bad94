import { Caption1, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useFormulaGuide } from "../formulas/formulaGuide";
import { helpPage } from "../language";
import { Card } from "../shell/Card";
import { strings } from "../../words/pane";
import type { ExplainedCall } from "./explainCell";
import { ReceivedList } from "./ReceivedList";
import { ResultCard } from "./ResultCard";
import type { Step } from "../../model/workings";
import type { StepTable } from "../../model/workings";
import { columnCell, figure } from "./figures";
import { CellTable } from "../shell/CellTable";

/** One call: its result, what it received, and the way from the one to the other. */
export function CallDetails({ call: { report, written } }: { call: ExplainedCall }) {
  const text = strings.explain;
  const { id, received, result, workings } = report;
  const { steps, tables } = workings;
  const guide = useFormulaGuide().found?.guide?.find((one) => one.id === id);
  return (
    <>
      {guide !== undefined && <Caption1>{guide.description}</Caption1>}
      <ResultCard id={id} result={result} />
      {received.length > 0 && (
        <Card title={text.received}>
          <ReceivedList received={received} written={written} />
        </Card>
      )}
      {steps.length > 0 && (
        <Card title={text.way}>
          <StepList steps={steps} />
        </Card>
      )}
      {tables.map((table) => (
        <StepTableCard key={table.title} table={table} />
      ))}
      {guide !== undefined && (
        <Link href={helpPage(guide.page)} target="_blank" rel="noopener">
          {text.more(id)}
        </Link>
      )}
    </>
  );
}

const useStyles = makeStyles({
  list: { display: "grid", gridTemplateColumns: "1fr auto", margin: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "subgrid",
    gridColumn: "1 / -1",
    columnGap: tokens.spacingHorizontalM,
    padding: "5px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ":first-child": { borderTopStyle: "none" },
  },
  value: { margin: 0, fontVariantNumeric: "tabular-nums", textAlign: "right" },
  rule: { display: "block", color: tokens.colorNeutralForeground3 },
});

/** The numbers on the way to a result, each with the rule that it is found by. */
function StepList({ steps }: { steps: readonly Step[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {steps.map(({ term, value, unit }) => {
        const { name, rule } = strings.explain.terms[term];
        return (
          <div key={term} className={styles.row}>
            <dt>
              <Text size={200}>{name}</Text>
              <Caption1 className={styles.rule}>{rule}</Caption1>
            </dt>
            <dd className={styles.value}>
              <Text size={200} weight="semibold">
                {figure(value, unit)}
              </Text>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** A table of steps with what it says. */
function StepTableCard({ table: { title, columns, rows } }: { table: StepTable }) {
  const text = strings.explain;
  const { name, meaning } = text.tables[title];
  return (
    <Card title={name}>
      <Caption1>{meaning}</Caption1>
      <CellTable
        label={name}
        heads={columns.map(({ head }) => text.columns[head])}
        rows={rows.map((row) => row.map((cell, c) => columnCell(cell, columns[c])))}
        isNumber={(column) => columns[column].unit !== "text"}
      />
    </Card>
  );
}
