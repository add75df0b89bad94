import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Step } from "../../model/workings";
import { strings } from "../../words/pane";
import { figure } from "./figures";

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
export function StepList({ steps }: { steps: readonly Step[] }) {
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
