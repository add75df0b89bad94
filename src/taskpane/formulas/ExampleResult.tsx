import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { FormulaGuide } from "../../data";
import { strings } from "../strings";

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
  scroll: { overflowX: "auto" },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: "2px 8px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: "tabular-nums",
  },
});

/** A formula and what it shows, calculated when the add-in was built. */
export function ExampleResult({ example }: { example: FormulaGuide["examples"][number] }) {
  const styles = useStyles();
  const { caption, formula, result, rows, columns } = example;
  const isCut = rows > result.length || columns > result[0].length;
  return (
    <figure className={styles.example}>
      {caption !== "" && <figcaption>{caption}</figcaption>}
      <code className={styles.code}>{formula}</code>
      <div className={styles.scroll} role="region" aria-label={strings.formulas.shows} tabIndex={0}>
        <table className={styles.table}>
          <tbody>
            {result.map((row, r) => (
              <tr key={r}>
                {row.map((cell, c) => (
                  <td key={c} className={styles.cell}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {isCut && <Caption1>{strings.formulas.size(String(rows), String(columns))}</Caption1>}
    </figure>
  );
}
