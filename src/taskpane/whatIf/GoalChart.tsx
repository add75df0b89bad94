import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { CellFacts, GoalPoint } from "../../studies/types";
import { format } from "../format";
import { strings } from "../../words/pane";

const WIDTH = 260;
const HEIGHT = 104;
const EDGE = 8;

const useStyles = makeStyles({
  figure: { margin: 0, maxWidth: "420px" },
  chart: { width: "100%", display: "block" },
  // Beside the drawing, not in it: in a narrow pane the drawing shrinks and its text would too.
  ends: { display: "flex", justifyContent: "space-between" },
  line: { stroke: tokens.colorBrandStroke1, fill: "none", strokeWidth: 2 },
  target: { stroke: tokens.colorNeutralForeground3, strokeDasharray: "4 3" },
  found: { fill: tokens.colorBrandStroke1 },
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
    HEIGHT - EDGE - ((y - low) / (high - low || 1)) * (HEIGHT - 2 * EDGE);
  const path = shown.map(({ x, y }, i) => `${i === 0 ? "M" : "L"}${across(x)},${down(y)}`).join("");
  const name = strings.whatIf.goal.chart(result.label, input.label);
  return (
    <figure className={styles.figure}>
      <Caption1 block>
        {strings.whatIf.goal.targetLine(format.asCell(target, result.numberFormat))}
      </Caption1>
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
      </svg>
      <div className={styles.ends}>
        <Caption1>{format.asCell(left, input.numberFormat)}</Caption1>
        <Caption1>{input.label}</Caption1>
        <Caption1>{format.asCell(right, input.numberFormat)}</Caption1>
      </div>
    </figure>
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
