import { Caption1, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { Progress } from "../../workbook";
import { format } from "../format";
import { strings } from "../strings";
import { stepText } from "./stepText";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  label: { display: "flex", justifyContent: "space-between" },
  count: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
});

interface Props {
  progress: Progress | undefined;
  stopping: boolean;
}

/** How far loading is, in words and as a bar. */
export function LoadProgress({ progress, stopping }: Props) {
  const styles = useStyles();
  const { stopping: stoppingText, count } = strings.load;
  const label = stopping ? stoppingText : stepText(progress);
  return (
    <div className={styles.progress}>
      <div className={styles.label}>
        <Caption1>{label}</Caption1>
        {progress !== undefined && (
          <Caption1 className={styles.count}>
            {count(format.count(progress.done), format.count(progress.total))}
          </Caption1>
        )}
      </div>
      <ProgressBar
        thickness="large"
        aria-label={label}
        value={progress?.done}
        max={progress?.total}
      />
    </div>
  );
}
