import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { InfoRegular } from "@fluentui/react-icons";
import type { AmountSums } from "../../deals/amountSums";
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
  const summary = presetSummary(preset);
  const { deals } = strings;
  const figures = [
    [format.count(summary.deals), deals.deals(summary.deals)],
    [format.count(summary.legs), deals.legs(summary.legs)],
    [format.quantity(summary.gigawatts), deals.gigawatts],
    [format.count(summary.undisclosed), deals.undisclosed(summary.undisclosed)],
  ];
  return (
    <section className={styles.card} aria-label={deals.facts}>
      <p className={styles.headline}>
        <span className={styles.sum}>
          <Text size={700} weight="semibold">
            {format.total(summary.announced)}
          </Text>
          <Text weight="semibold">{strings.amounts[format.unit].name}</Text>
        </span>
        <Caption1 className={styles.muted}>{deals.headline}</Caption1>
      </p>
      <AmountBar sums={summary} />
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
  noSwatch: { width: "10px", flexShrink: 0 },
  name: { flexGrow: 1 },
  figure: { fontVariantNumeric: "tabular-nums", textAlign: "right" },
  share: {
    fontVariantNumeric: "tabular-nums",
    minWidth: "4ch",
    textAlign: "right",
    color: tokens.colorNeutralForeground3,
  },
});

/** The kinds of amounts that were announced, and what no sum takes. */
const ANNOUNCED: readonly AmountKind[] = ["unconditional", "uncertain"];
/** Other readings of the same legs. */
const READINGS = ["firm", "drawn", "counted"] as const;

/** What was announced in its two parts, and the other readings of it: the bar for the eye, the list for everybody. */
function AmountBar({ sums }: { sums: AmountSums }) {
  const styles = useAmountBarStyles();
  const kinds = ANNOUNCED.filter((kind) => sums[kind] > 0);
  const percent = (amount: number): string => format.percent(amount / sums.announced);
  return (
    <div>
      <div className={styles.bar}>
        {kinds.map((kind) => (
          <Swatch
            key={kind}
            kind={kind}
            className={styles.part}
            style={{ flex: `${sums[kind]} 1 0` }}
          />
        ))}
      </div>
      <ul className={styles.legend}>
        {kinds.map((kind) => (
          <AmountLine key={kind} kind={kind} amount={sums[kind]} share={percent(sums[kind])} />
        ))}
        {READINGS.map((reading) => (
          <AmountLine
            key={reading}
            kind={reading}
            amount={sums[reading]}
            share={percent(sums[reading])}
          />
        ))}
        {sums.doubled > 0 && <AmountLine kind="doubled" amount={sums.doubled} share="" />}
      </ul>
    </div>
  );
}

interface LineProps {
  kind: AmountKind | (typeof READINGS)[number];
  amount: number;
  /** Of what was announced; empty where it is no part of it. */
  share: string;
}

function AmountLine({ kind, amount, share }: LineProps) {
  const styles = useAmountBarStyles();
  const swatch = AMOUNT_KINDS.find((one) => one === kind);
  return (
    <li className={styles.line}>
      {swatch === undefined ? <span className={styles.noSwatch} /> : <Swatch kind={swatch} />}
      <Text className={styles.name} size={200}>
        {strings.deals[kind]}
      </Text>
      <Text className={styles.figure} size={200} weight="semibold">
        {format.part(amount)}
      </Text>
      <Text className={styles.share} size={200}>
        {share}
      </Text>
    </li>
  );
}
