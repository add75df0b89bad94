import { logRatio } from "./logRatio";
import { signBlocks } from "./signBlocks";

const MAX_STEPS = 30;

/**
 * x = ln(1 + rate) of flows one period apart whose sign changes once, by Newton's method alone.
 *
 * One change of sign leaves exactly one root (Descartes), so whatever the steps converge to is the
 * answer. The quantity driven to 0 is the log of what comes after the change ÷ what comes before: it
 * is nearly straight in x and knows no scale, and its slope is the distance of the two durations.
 *
 * @returns NaN where the sign does not change exactly once, or where powers overflow
 */
export function singleRate(amounts: ArrayLike<number>): number {
  const { first, change, last } = signBlocks(amounts);
  if (change < 0) return NaN;
  const span = last - first;
  let x = 0;
  for (let step = 0; step < MAX_STEPS; step++) {
    const v = Math.exp(-x);
    let early = 0;
    let earlySlope = 0;
    for (let k = change - 1; k >= first; k--) {
      earlySlope = earlySlope * v + early;
      early = early * v + amounts[k];
    }
    let late = 0;
    let lateSlope = 0;
    for (let k = last; k >= change; k--) {
      lateSlope = lateSlope * v + late;
      late = late * v + amounts[k];
    }
    const distance = change - first + v * (lateSlope / late - earlySlope / early);
    const move = (logRatio(-late, early) - (change - first) * x) / distance;
    x += move;
    // Newton's next error is at most (span · move)² ÷ 16: durations differ by at least one period.
    if (Math.abs(move) * span <= 1e-8) return x;
  }
  return NaN;
}
