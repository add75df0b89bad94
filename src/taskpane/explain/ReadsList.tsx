import { Badge, Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { FormulaCell } from "../../excel/formulas/formulaCell";
import { Card } from "../shell/Card";
import { strings } from "../../words/pane";
import { writtenCalls } from "./writtenCalls";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "center",
    gap: `2px ${tokens.spacingHorizontalS}`,
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ":first-child": { borderTopStyle: "none" },
    overflowWrap: "anywhere",
  },
  value: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  formula: {
    gridColumn: "1 / -1",
    fontFamily: tokens.fontFamilyMonospace,
    color: tokens.colorNeutralForeground3,
  },
  cell: { justifySelf: "start", minWidth: 0 },
});

interface Props {
  reads: readonly FormulaCell[];
  onFollow: (to: FormulaCell) => void;
}

/** The cells that a formula refers to, those with OURO formulas first: a press goes on there. */
export function ReadsList({ reads, onFollow }: Props) {
  const styles = useStyles();
  const text = strings.explain;
  const cells = reads
    .map((cell) => ({ cell, ids: writtenCalls(cell.formula).map(({ id }) => id) }))
    .sort((a, b) => Number(b.ids.length > 0) - Number(a.ids.length > 0));
  return (
    <Card title={text.reads}>
      <Caption1>{text.readsMeans}</Caption1>
      <ul className={styles.list}>
        {cells.map(({ cell, ids }) => {
          const name = `${cell.sheet} ${cell.address}`;
          return (
            <li key={name} className={styles.item}>
              <Button
                className={styles.cell}
                size="small"
                aria-label={text.explainOne(name)}
                onClick={() => {
                  onFollow(cell);
                }}
              >
                {name}
              </Button>
              <Text size={200} weight="semibold" className={styles.value}>
                {cell.text}
              </Text>
              {ids.length > 0 && (
                <Badge appearance="tint" color="brand">
                  {ids[0]}
                </Badge>
              )}
              {cell.formula !== "" && (
                <Caption1 className={styles.formula}>{shortened(cell.formula)}</Caption1>
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

const LONGEST = 90;

const shortened = (formula: string): string =>
  formula.length <= LONGEST ? formula : `${formula.slice(0, LONGEST)}…`;
