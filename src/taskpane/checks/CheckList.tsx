import { Badge, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReadCheck } from "../../excel/template/readChecks";
import { format } from "../format";
import { strings } from "../../words/pane";
import { CellButton } from "./CellButton";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  check: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    gap: `2px ${tokens.spacingHorizontalS}`,
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  wide: { gridColumn: "1 / -1", color: tokens.colorNeutralForeground2 },
  go: { gridColumn: "1 / -1", justifySelf: "start" },
});

interface Props {
  /** The sheet that the checks stand on. */
  sheet: string;
  checks: readonly ReadCheck[];
  onGone: () => void;
}

/** Checks below each other, each with its figures and the way to its cell. */
export function CheckList({ sheet, checks, onGone }: Props) {
  const styles = useStyles();
  const text = strings.checks;
  return (
    <ul className={styles.list}>
      {checks.map((check) => (
        <li key={check.address} className={styles.check}>
          <Text size={200}>
            <b>{check.about}</b> · {check.label}
          </Text>
          <Badge appearance="outline" color={check.holds ? "success" : "danger"}>
            {check.holds ? text.holds : text.fails}
          </Badge>
          <Caption1 className={styles.wide}>{figures(check)}</Caption1>
          {!check.holds && <Caption1 className={styles.wide}>{check.reason}</Caption1>}
          <div className={styles.go}>
            <CellButton
              sheet={sheet}
              address={check.address}
              label={text.goToOne(check.label)}
              onGone={onGone}
            >
              {text.goTo}
            </CellButton>
          </div>
        </li>
      ))}
    </ul>
  );
}

function figures({ actual, expected, tolerance, compare }: ReadCheck): string {
  const text = strings.checks;
  const [is, wanted, within] = [actual, expected, tolerance].map((value) =>
    typeof value === "number" ? format.figure(value) : value,
  );
  if (compare === "at least") return text.atLeast(is, wanted);
  return compare === "at most" ? text.atMost(is, wanted) : text.figures(is, wanted, within);
}
