import { Caption1, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { Silence } from "./Silence";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  label: { display: "flex", justifyContent: "space-between" },
  count: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
});

interface Props {
  label: string;
  /** How far it is, where that is known. */
  count?: string;
  done?: number;
  total?: number;
}

/** What is being done, in words and as a bar. */
export function WorkProgress({ label, count, done, total }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.progress}>
      <div className={styles.label}>
        <Caption1>{label}</Caption1>
        {count !== undefined && <Caption1 className={styles.count}>{count}</Caption1>}
      </div>
      <ProgressBar thickness="large" aria-label={label} value={done} max={total} />
      <Silence key={`${label} ${done}`} />
    </div>
  );
}
