import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { InfoRegular } from "@fluentui/react-icons";
import { presetSummary } from "../../deals/presetSummary";
import type { Preset } from "../../deals/dealSchema";
import { format } from "../format";
import { strings } from "../../words/pane";
import { AMOUNT_KINDS, type AmountKind } from "./amountKind";
import { Swatch } from "./Swatch";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: "14px 16px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  headline: { margin: 0, display: "flex", flexDirection: "column" },
  sum: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalXS },
  muted: { color: tokens.colorNeutralForeground3 },
  figures: {
    display: "grid",
    gridTemplateColumns: "2fr 3fr",
    gap: "2px 16px",
    listStyleType: "none",
    margin: 0,
    padding: `${tokens.spacingVerticalM} 0 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  figure: { display: "flex", alignItems: "baseline", gap: "6px" },
  value: { margin: 0, fontVariantNumeric: "tabular-nums" },
  warning: {
    margin: 0,
    display: "flex",
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
  icon: { flexShrink: 0, fontSize: "16px" },
});

/** What a preset holds, for a reader who has not loaded it yet. */
export function PresetFacts({ preset }: { preset: Preset }) {
  const styles = useStyles();
  const { headline, counted, uncertain, doubled, ...numbers } = presetSummary(preset);
  const { deals } = strings;
  const figures = [
    [format.count(numbers.deals), deals.deals(numbers.deals)],
    [format.count(numbers.legs), deals.legs(numbers.legs)],
    [format.quantity(numbers.gigawatts), deals.gigawatts],
    [format.count(numbers.undisclosed), deals.undisclosed(numbers.undisclosed)],
  ];
  return (
    <section className={styles.card} aria-label={deals.facts}>
      <p className={styles.headline}>
        <span className={styles.sum}>
          <Text size={700} weight="semibold">
            {format.total(headline)}
          </Text>
          <Text weight="semibold">{strings.amounts[format.unit].name}</Text>
        </span>
        <Caption1 className={styles.muted}>{deals.headline}</Caption1>
      </p>
      <AmountBar parts={{ counted, uncertain, doubled }} />
      <ul className={styles.figures}>
        {figures.map(([value, name]) => (
          <li key={name} className={styles.figure}>
            <Text className={styles.value} weight="semibold">
              {value}
            </Text>
            <Caption1 className={styles.muted}>{name}</Caption1>
          </li>
        ))}
      </ul>
      <p className={styles.warning}>
        <InfoRegular className={styles.icon} aria-hidden />
        <Caption1>{deals.warning}</Caption1>
      </p>
    </section>
  );
}

const useAmountBarStyles = makeStyles({
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
function AmountBar({ parts }: { parts: Record<AmountKind, number> }) {
  const styles = useAmountBarStyles();
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
