import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { InfoRegular } from "@fluentui/react-icons";
import { presetSummary } from "../../deals/presetSummary";
import type { Preset } from "../../deals/dealSchema";
import { format } from "../format";
import { strings } from "../../words/pane";
import { AmountBar } from "./AmountBar";

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
