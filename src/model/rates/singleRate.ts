const MAX_STEPS = 30;

/**
 * x = ln(1 + rate) of flows one period apart whose sign changes once, by Newton's method alone.
 *
 * One change of sign leaves exactly one root (Descartes), so whatever the steps converge to is the
 * answer. The quantity driven to 0 is the log of what comes after the change ÷ what comes before: it
 * is nearly straight in x and knows no scale, and its slope is the distance of the two durations.
 *
 * @returns NaN where the sign does not change exactly once, or where powers overflow
 * @example
 * Math.exp(singleRate([-100, 110])) // 1.1000000000
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

const MAX_DATED_STEPS = 20;

/**
 * x = ln(1 + rate per tick) of flows in order of date whose sign changes once.
 *
 * As in `singleRate` the root is unique and the log of late ÷ early flows is driven to 0; here the
 * powers cost most, so each step solves for the curvature as well, which converges cubically.
 *
 * @param ticks whole numbers; as many as amounts
 * @returns     NaN where dates are out of order, the sign does not change exactly once, powers
 *              overflow or the steps do not settle
 * @example
 * Math.exp(365 * singleDatedRate([-100, 110], [0, 365])) // 1.1000000000
 */
export function singleDatedRate(amounts: ArrayLike<number>, ticks: ArrayLike<number>): number {
  for (let k = 1; k < amounts.length; k++) if (ticks[k] < ticks[k - 1]) return NaN;
  const { first, change, last } = signBlocks(amounts);
  if (change < 0) return NaN;
  const origin = ticks[change];
  const span = ticks[last] - ticks[first];
  let x = 0;
  for (let step = 0; step < MAX_DATED_STEPS; step++) {
    const early = block(amounts, ticks, first, change, origin, x);
    const late = block(amounts, ticks, change, last + 1, origin, x);
    const balance = logRatio(-late.value, early.value);
    const distance = late.mean - early.mean;
    const curvature = late.variance - early.variance;
    // balance − distance · move + curvature ÷ 2 · move² = 0, where it has a root; else Newton's step.
    const under = 1 - (2 * curvature * balance) / (distance * distance);
    const move = (balance / distance) * (under > 0 ? 2 / (1 + Math.sqrt(under)) : 1);
    x += move;
    // The error left is of the order (span · move)³ ÷ distance.
    const small = Math.abs(move) * span;
    if (small * small * small <= 1e-17 * distance) return x;
  }
  return NaN;
}

/** Value of adjacent flows at x, with the mean and variance of their times, weighted by value. */
function block(
  amounts: ArrayLike<number>,
  ticks: ArrayLike<number>,
  from: number,
  to: number,
  origin: number,
  x: number,
): { value: number; mean: number; variance: number } {
  let value = 0;
  let first = 0;
  let second = 0;
  for (let k = from; k < to; k++) {
    const time = ticks[k] - origin;
    const worth = amounts[k] * Math.exp(-time * x);
    value += worth;
    first += time * worth;
    second += time * time * worth;
  }
  const mean = first / value;
  return { value, mean, variance: second / value - mean * mean };
}

/** Flows of one sign, then flows of the other: the first flow, the first after the change, the last. */
export interface SignBlocks {
  first: number;
  /** −1 unless the sign changes exactly once. */
  change: number;
  last: number;
}

/**
 * Finds where the sign of the flows changes; flows of 0 have none.
 *
 * @example
 * signBlocks([0, -100, 60, 60]) // { first: 1, change: 2, last: 3 }
 */
export function signBlocks(amounts: ArrayLike<number>): SignBlocks {
  let first = 0;
  while (first < amounts.length && amounts[first] === 0) first++;
  let last = first;
  let change = -1;
  const rising = amounts[first] < 0;
  for (let k = first + 1; k < amounts.length; k++) {
    if (amounts[k] === 0) continue;
    const turned = amounts[k] > 0 === rising;
    if (turned && change < 0) change = k;
    else if (!turned && change >= 0) return { first, change: -1, last };
    last = k;
  }
  return { first, change, last };
}

/**
 * ln(a ÷ b), exact also where the two are close: their difference is.
 *
 * @example
 * logRatio(1 + 2 ** -50, 1) * 2 ** 50 // 1.0000000000
 */
export function logRatio(a: number, b: number): number {
  const excess = (a - b) / b;
  return Math.abs(excess) < 0.5 ? Math.log1p(excess) : Math.log(a / b);
}
