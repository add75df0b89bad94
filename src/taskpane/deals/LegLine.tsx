import { Caption1, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { LegRow } from "../../deals/legRows";
import { format } from "../format";
import { SourceText } from "../shell/SourceText";
import { VisuallyHidden } from "../shell/Spoken";
import { strings } from "../../words/pane";
import { amountKind } from "./amountKind";
import { Swatch } from "./Swatch";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  leg: {
    display: "grid",
    gridTemplateColumns: "10px 1fr auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "baseline",
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Legs out of sight are laid out when they come into it. Not in short lists: what is below them would move.
  many: { contentVisibility: "auto", containIntrinsicSize: "auto 56px" },
  names: { overflowWrap: "anywhere" },
  amount: { fontVariantNumeric: "tabular-nums" },
  muted: { color: tokens.colorNeutralForeground3 },
  about: {
    gridColumn: "2 / -1",
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
});

interface Props {
  legs: readonly LegRow[];
  /** With the deal, its date and where it was published. */
  isDetailed?: boolean;
}

/** Legs below each other: who pays whom how much, and how firm that is. */
export function LegLines({ legs, isDetailed = false }: Props) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {legs.map((leg, i) => (
        <LegLine key={i} leg={leg} isDetailed={isDetailed} />
      ))}
    </ul>
  );
}

function LegLine({ leg, isDetailed }: { leg: LegRow; isDetailed: boolean }) {
  const styles = useStyles();
  const about = [
    strings.kinds[leg.kind],
    strings.statuses[leg.status],
    ...(leg.contingent ? [strings.deals.contingent] : []),
  ];
  return (
    <li className={mergeClasses(styles.leg, isDetailed && styles.many)}>
      <Swatch kind={amountKind(leg)} />
      <Text className={styles.names}>
        {leg.from} <span aria-hidden>→</span>
        <VisuallyHidden>{strings.deals.pays}</VisuallyHidden> {leg.to}
      </Text>
      <Text className={mergeClasses(styles.amount, leg.amount === null && styles.muted)}>
        {amountText(leg)}
      </Text>
      <Caption1 className={styles.about}>
        {about.join(" · ")}
        {isDetailed && (
          <>
            <br />
            {strings.legs.announced(leg.announced, leg.deal)}
            {leg.note !== "" && ` · ${leg.note}`}
            <br />
            <SourceText source={leg.source} />
            {leg.secondHand !== "" && ` (${strings.legs.secondHand(leg.secondHand)})`}
          </>
        )}
      </Caption1>
    </li>
  );
}

function amountText({ amount, upTo }: LegRow): string {
  if (amount === null) return strings.deals.notDisclosed;
  return upTo ? strings.deals.upTo(format.amount(amount)) : format.amount(amount);
}
