import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { FormulaGuide } from "./formulaGuide";
import { CellTable } from "../shell/CellTable";
import { strings } from "../../words/pane";

const useStyles = makeStyles({
  example: { display: "flex", flexDirection: "column", gap: "4px", margin: 0 },
  code: {
    padding: "6px 8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

/** A formula and what it shows, calculated when the add-in was built. */
export function ExampleResult({ example }: { example: FormulaGuide["examples"][number] }) {
  const styles = useStyles();
  const { caption, formula, result, rows, columns } = example;
  const isNumber = (column: number): boolean => /^-?\d/.test(result[result.length - 1][column]);
  const isCut = rows > result.length || columns > result[0].length;
  return (
    <figure className={styles.example}>
      {caption !== "" && <figcaption>{caption}</figcaption>}
      <code className={styles.code}>{formula}</code>
      <CellTable label={strings.formulas.shows} rows={result} isNumber={isNumber} />
      {isCut && <Caption1>{strings.formulas.size(String(rows), String(columns))}</Caption1>}
    </figure>
  );
}
