import { makeStyles, tokens } from "@fluentui/react-components";
import { format } from "../format";
import { strings } from "../strings";
import { Outcome } from "./Outcome";

const useStyles = makeStyles({
  next: { margin: "8px 0 0", fontWeight: tokens.fontWeightSemibold },
  steps: { margin: "2px 0 0", paddingLeft: "18px" },
  formula: {
    display: "block",
    marginTop: "2px",
    overflowWrap: "anywhere",
    fontFamily: tokens.fontFamilyMonospace,
    userSelect: "all",
  },
});

interface Props {
  sheets: string[];
  onDismiss: () => void;
}

/** The new sheets, and what to try on them. */
export function Loaded({ sheets, onDismiss }: Props) {
  const styles = useStyles();
  const { loaded } = strings;
  const [deals, , gpu] = sheets;
  return (
    <Outcome intent="success" title={loaded.title} onDismiss={onDismiss}>
      {loaded.sheets(format.names(sheets))}
      <p className={styles.next}>{loaded.next}</p>
      <ol className={styles.steps}>
        <li>{loaded.changeAmount(deals)}</li>
        <li>{loaded.changeUtilisation(gpu)}</li>
        <li>
          {loaded.ownFormula}{" "}
          <code className={styles.formula}>{loaded.example(quoted(deals))}</code>
        </li>
      </ol>
    </Outcome>
  );
}

/** A sheet's name as a formula writes it. */
function quoted(name: string): string {
  return /^\w+$/.test(name) ? name : `'${name}'`;
}
