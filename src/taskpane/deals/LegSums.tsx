import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { amountSums } from "../../deals/amountSums";
import type { LegRow } from "../../deals/legRows";
import { format } from "../format";
import { strings } from "../../words/pane";
import { AMOUNT_KINDS } from "./amountKind";
import { Swatch } from "./Swatch";

const useStyles = makeStyles({
  sums: { display: "flex", flexDirection: "column", gap: "2px" },
  line: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  muted: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  shown: readonly LegRow[];
  /** How many legs there are, shown or not. */
  all: number;
}

/** How many legs are shown and what they add up to, each kind of amount on its own; said when it changes. */
export function LegSums({ shown, all }: Props) {
  const styles = useStyles();
  const text = strings.legs;
  const { undisclosed, ...sums } = amountSums(shown);
  return (
    <div className={styles.sums} role="status">
      <Caption1>{text.found(format.count(shown.length), format.count(all))}</Caption1>
      {shown.length === 0 && (
        <Caption1>
          {text.none} {text.noneMeans}
        </Caption1>
      )}
      {AMOUNT_KINDS.filter((kind) => sums[kind] > 0).map((kind) => (
        <span key={kind} className={styles.line}>
          <Swatch kind={kind} />
          <Caption1 className={kind === "counted" ? undefined : styles.muted}>
            {text[kind](format.money(sums[kind]))}
          </Caption1>
        </span>
      ))}
      {undisclosed > 0 && (
        <Caption1 className={styles.muted}>{text.undisclosed(undisclosed)}</Caption1>
      )}
    </div>
  );
}
