import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  scroll: { overflowX: "auto" },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, minWidth: "100%" },
  cell: {
    padding: "3px 8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "left",
    verticalAlign: "top",
  },
  head: {
    borderTopStyle: "none",
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
  },
  number: { textAlign: "right", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
});

interface Props {
  label: string;
  heads?: readonly string[];
  rows: readonly (readonly string[])[];
  /** Which columns hold numbers. */
  isNumber: (column: number) => boolean;
}

/** A table that scrolls sideways where the pane is narrower. */
export function CellTable({ label, heads, rows, isNumber }: Props) {
  const styles = useStyles();
  const look = (column: number, ...more: string[]): string =>
    mergeClasses(styles.cell, isNumber(column) && styles.number, ...more);
  return (
    <div className={styles.scroll} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        {heads !== undefined && (
          <thead>
            <tr>
              {heads.map((head, column) => (
                <th key={head} scope="col" className={look(column, styles.head)}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((row, r) => (
            <tr key={r}>
              {row.map((cell, column) => (
                <td key={column} className={look(column)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
