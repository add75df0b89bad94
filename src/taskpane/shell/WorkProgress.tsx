import { Caption1, makeStyles, ProgressBar, Spinner, tokens } from "@fluentui/react-components";
import { strings } from "../../words/pane";
import { useElapsed } from "./useElapsed";

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
      <ElapsedHint key={`${label} ${done}`} />
    </div>
  );
}

/** Excel answers no add-in while a cell is being typed in or a dialog is open. */
const SILENT_MS = 10_000;

/** Says what to do where Excel does not answer; its key is the last sign of life. */
function ElapsedHint() {
  const isSilent = useElapsed(true, SILENT_MS);
  return (
    isSilent && (
      <Caption1 block role="alert">
        {strings.silent}
      </Caption1>
    )
  );
}

/** That the workbook is being read, which as a rule is done in a moment. */
export function Reading({ label }: { label: string }) {
  return (
    <div>
      <Spinner size="small" label={label} />
      <ElapsedHint />
    </div>
  );
}
