import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { format } from "../format";
import { strings } from "../../words/pane";
import { AMOUNT_KINDS, type AmountKind } from "./amountKind";
import { Swatch } from "./Swatch";

const useStyles = makeStyles({
  bar: { display: "flex", gap: "2px", height: "14px" },
  part: { minWidth: "3px", borderRadius: "2px" },
  legend: {
    listStyleType: "none",
    margin: "10px 0 0",
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  line: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1 },
  figure: { fontVariantNumeric: "tabular-nums", textAlign: "right" },
  share: {
    fontVariantNumeric: "tabular-nums",
    minWidth: "4ch",
    textAlign: "right",
    color: tokens.colorNeutralForeground3,
  },
});

/** A whole and its three parts: the bar for the eye, the list below for everybody. */
export function AmountBar({ parts }: { parts: Record<AmountKind, number> }) {
  const styles = useStyles();
  const kinds = AMOUNT_KINDS.filter((kind) => parts[kind] > 0);
  const whole = kinds.reduce((sum, kind) => sum + parts[kind], 0);
  return (
    <div>
      <div className={styles.bar}>
        {kinds.map((kind) => (
          <Swatch
            key={kind}
            kind={kind}
            className={styles.part}
            style={{ flex: `${parts[kind]} 1 0` }}
          />
        ))}
      </div>
      <ul className={styles.legend}>
        {kinds.map((kind) => (
          <li key={kind} className={styles.line}>
            <Swatch kind={kind} />
            <Text className={styles.name} size={200}>
              {strings.deals[kind]}
            </Text>
            <Text className={styles.figure} size={200} weight="semibold">
              {format.part(parts[kind])}
            </Text>
            <Text className={styles.share} size={200}>
              {format.percent(parts[kind] / whole)}
            </Text>
          </li>
        ))}
      </ul>
    </div>
  );
}
