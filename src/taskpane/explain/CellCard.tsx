import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { FormulaCell } from "../../excel/formulas/formulaCell";
import { Card } from "../shell/Card";
import { strings } from "../../words/pane";

const useStyles = makeStyles({
  formula: {
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
    maxHeight: "160px",
    overflowY: "auto",
  },
});

/** Which cell is explained, with its formula and what it shows. */
export function CellCard({ cell }: { cell: FormulaCell }) {
  const styles = useStyles();
  const text = strings.explain;
  return (
    <Card title={`${cell.sheet} ${cell.address}`}>
      {cell.formula === "" ? (
        <Caption1>{text.noFormula}</Caption1>
      ) : (
        <code className={styles.formula} tabIndex={0} role="region" aria-label={text.formula}>
          {cell.formula}
        </code>
      )}
      {cell.text !== "" && (
        <Text size={200}>
          {text.shows} <strong>{cell.text}</strong>
        </Text>
      )}
    </Card>
  );
}
