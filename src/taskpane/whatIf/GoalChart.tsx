import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellFacts, GoalPoint } from "../../studies/types";
import { format } from "../format";
import { strings } from "../../words/pane";

const WIDTH = 260;
const HEIGHT = 120;
const EDGE = 8;
/** Below the plot for the ends of the axis. */
const FOOT = 16;

const useStyles = makeStyles({
  chart: { width: "100%", maxWidth: "420px", display: "block" },
  line: { stroke: tokens.colorBrandStroke1, fill: "none", strokeWidth: 2 },
  target: { stroke: tokens.colorNeutralForeground3, strokeDasharray: "4 3" },
  found: { fill: tokens.colorBrandStroke1 },
  text: { fill: tokens.colorNeutralForeground2, fontSize: "10px" },
});

interface Props {
  points: readonly GoalPoint[];
  found: GoalPoint;
  target: number;
  input: CellFacts;
  result: CellFacts;
}

/** The result over the input as the search saw it, with the target and where they meet. */
export function GoalChart({ points, found, target, input, result }: Props) {
  const styles = useStyles();
  const shown = near([...points, found], found);
  const xs = shown.map(({ x }) => x);
  const ys = [...shown.map(({ y }) => y), target];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  const across = (x: number): number =>
    EDGE + ((x - left) / (right - left || 1)) * (WIDTH - 2 * EDGE);
  const down = (y: number): number =>
    HEIGHT - FOOT - ((y - low) / (high - low || 1)) * (HEIGHT - FOOT - 2 * EDGE) - EDGE / 2;
  const path = shown.map(({ x, y }, i) => `${i === 0 ? "M" : "L"}${across(x)},${down(y)}`).join("");
  const name = strings.whatIf.goal.chart(result.label, input.label);
  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={name}>
      <line
        className={styles.target}
        x1={EDGE}
        x2={WIDTH - EDGE}
        y1={down(target)}
        y2={down(target)}
      />
      <path className={styles.line} d={path} />
      <circle className={styles.found} cx={across(found.x)} cy={down(found.y)} r={4} />
      <text className={styles.text} x={EDGE} y={HEIGHT - 4}>
        {format.asCell(left, input.numberFormat)}
      </text>
      <text className={styles.text} x={WIDTH - EDGE} y={HEIGHT - 4} textAnchor="end">
        {format.asCell(right, input.numberFormat)}
      </text>
      <text
        className={styles.text}
        x={WIDTH - EDGE}
        y={down(target) - 4 < 12 ? down(target) + 12 : down(target) - 4}
        textAnchor="end"
      >
        {format.asCell(target, result.numberFormat)}
      </text>
    </svg>
  );
}

/** The search reaches far out: only the points around the answer tell its neighbourhood. */
function near(points: readonly GoalPoint[], found: GoalPoint): GoalPoint[] {
  const sorted = [...new Map(points.map((point) => [point.x, point])).values()]
    .filter(({ y }) => Number.isFinite(y))
    .sort((a, b) => a.x - b.x);
  const at = sorted.findIndex(({ x }) => x === found.x);
  return sorted.slice(Math.max(0, at - AROUND), at + AROUND + 1);
}

const AROUND = 6;
