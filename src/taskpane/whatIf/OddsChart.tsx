import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { CellFacts } from "../../studies/types";
import { format } from "../format";
import { strings } from "../../words/pane";

const WIDTH = 260;
const HEIGHT = 94;
const BINS = 24;

const useStyles = makeStyles({
  figure: { margin: 0, maxWidth: "420px" },
  chart: { width: "100%", display: "block" },
  // Beside the drawing, not in it: in a narrow pane the drawing shrinks and its text would too.
  ends: { display: "flex", justifyContent: "space-between" },
  bar: { fill: tokens.colorBrandBackground },
  median: { stroke: tokens.colorNeutralForeground1, strokeDasharray: "4 3" },
});

/** The results of trials in order, and how often there was none. */
export interface Odds {
  sorted: readonly number[];
  failed: number;
}

/** The value below which a share of the trials lies, between the two nearest of them. */
export function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const low = Math.floor(at);
  const high = Math.min(low + 1, sorted.length - 1);
  return sorted[low] + (sorted[high] - sorted[low]) * (at - low);
}

/** What trials say of a result, in one sentence. */
export function oddsText({ sorted, failed }: Odds, { label, numberFormat }: CellFacts): string {
  const words = strings.whatIf.distribution;
  const show = (share: number): string => format.asCell(quantile(sorted, share), numberFormat);
  const count = format.count(sorted.length + failed);
  const below = sorted.filter((value) => value < 0).length / sorted.length;
  return [
    words.answer(label, count, show(0.5), show(0.05), show(0.95)),
    ...(below > 0 && below < 1 ? [words.belowZero(format.percent(below))] : []),
    ...(failed > 0 ? [words.noResult(format.count(failed))] : []),
  ].join(" ");
}

/** How often the result falls where, with the median. */
export function OddsChart({ odds: { sorted }, result }: { odds: Odds; result: CellFacts }) {
  const styles = useStyles();
  const [low, high] = [sorted[0], sorted[sorted.length - 1]];
  const size = (high - low) / BINS || 1;
  const counts = Array.from({ length: BINS }, () => 0);
  for (const value of sorted) counts[Math.min(BINS - 1, Math.floor((value - low) / size))]++;
  const most = Math.max(...counts);
  const across = (value: number): number => ((value - low) / (size * BINS)) * WIDTH;
  const middle = across(quantile(sorted, 0.5));
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={strings.whatIf.distribution.chart(result.label)}
      >
        {counts.map((count, i) => {
          const height = (count / most) * (HEIGHT - 4);
          return (
            <rect
              key={i}
              className={styles.bar}
              x={(i * WIDTH) / BINS + 0.5}
              width={WIDTH / BINS - 1}
              y={HEIGHT - height}
              height={height}
            />
          );
        })}
        <line className={styles.median} x1={middle} x2={middle} y1={0} y2={HEIGHT} />
      </svg>
      <div className={styles.ends}>
        <Caption1>{format.asCell(low, result.numberFormat)}</Caption1>
        <Caption1>{format.asCell(high, result.numberFormat)}</Caption1>
      </div>
    </figure>
  );
}
