import { logRatio } from "./singleRate";
import { CLOSE, SMALL_STEP } from "./solve";

/** Half a unit in the last place: one addition loses no more of what is added up. */
const UNIT = 2 ** -53;

/** Repeated sums that are tried before the general search is the quicker way. */
const PASSES = 4;

const MAX_STEPS = 60;

/**
 * Every x = ln(1 + rate per tick) at which the NPV is 0, ascending, where a cheap test proves how many there are.
 *
 * Positive and negative rates are looked at apart. With the flows in order of time, Σ amount · e^(−time · x) has
 * at most as many roots x > 0 as the sums of the flows up to each date change sign; sums of these sums, weighted
 * by the time between, count as well and change sign no more often (Laguerre; for the first sums also Norström).
 * Backwards in time the same holds for x < 0. No change leaves no root and one exactly one. A change counts
 * wherever rounding could make one.
 *
 * @param amounts finite, positive for receipts
 * @param ticks   ascending whole numbers, as many as amounts; without them flows are one period apart
 * @returns       null where more than one root may lie on one side, where 0 may be a root, where dates are out of
 *                order, or where a root is ill-conditioned
 * @see           G. J. O. Jameson, "Counting zeros of generalised polynomials: Descartes' rule of signs and
 *                Laguerre's extensions", Math. Gazette 90 (2006) 223–234; C. J. Norström, "A sufficient condition
 *                for a unique nonnegative internal rate of return", J. Financial and Quant. Analysis 7 (1972)
 * @example
 * provedRates([-100, 230, -132]) // null
 * provedRates([-100, 230, -10, 80]).length // 1
 */
export function provedRates(
  amounts: ArrayLike<number>,
  ticks?: ArrayLike<number>,
): number[] | null {
  if (!taken(amounts, ticks)) return null;
  const isEven = ticks === undefined;
  const later = isEven ? evenSums(forwards) : datedSums(forwards);
  if (later > 1) return null;
  const earlier = isEven ? evenSums(backwards) : datedSums(backwards);
  if (earlier > 1) return null;
  const found: number[] = [];
  if (earlier === 1) found.push(-root(backwards, isEven));
  if (later === 1) found.push(root(forwards, isEven));
  return found.some(Number.isNaN) ? null : found;
}

/** Flows without zeros at their ends, in order of time, which counts from the first. */
interface Flows {
  count: number;
  readonly amount: Float64Array;
  readonly time: Float64Array;
}

/** Longer series go to the general search. */
const MOST_FLOWS = 512;

const room = () => new Float64Array(MOST_FLOWS);

// Made once: on a series of 30 flows the making of arrays would take longer than the proof.
const forwards: Flows = { count: 0, amount: room(), time: room() };
const backwards: Flows = { count: 0, amount: room(), time: room() };
const [sums, sizes, areas, areaSizes] = [room(), room(), room(), room()];
const sides: Sides = { receipts: 0, payments: 0, receiptTime: 0, paymentTime: 0 };

/** Fills `forwards` and `backwards`; false where the flows are not for this method. */
function taken(amounts: ArrayLike<number>, ticks?: ArrayLike<number>): boolean {
  let first = 0;
  let end = amounts.length;
  while (first < end && amounts[first] === 0) first++;
  while (end > first && amounts[end - 1] === 0) end--;
  const count = end - first;
  if (count < 2 || count > MOST_FLOWS) return false;
  const span = ticks === undefined ? count - 1 : ticks[end - 1] - ticks[first];
  for (let k = 0; k < count; k++) {
    const amount = amounts[first + k];
    const size = Math.abs(amount);
    // Beyond this products of the sums could leave the range of doubles.
    if (size > 1e100 || (size < 1e-100 && size > 0)) return false;
    const time = ticks === undefined ? k : ticks[first + k] - ticks[first];
    if (k > 0 && time <= forwards.time[k - 1]) return false;
    forwards.amount[k] = backwards.amount[count - 1 - k] = amount;
    forwards.time[k] = time;
    backwards.time[count - 1 - k] = span - time;
  }
  forwards.count = backwards.count = count;
  return true;
}

/**
 * Bound on the roots x > 0 of flows one period apart: the changes of sign of their sums, of the sums of these
 * and so on, until one is left or none. Behind the last flow the sums go on for ever, with as many changes as
 * the last sums of all passes have: those of the coefficients after a shift by 1 (Budan, 1807).
 */
function evenSums({ count, amount }: Flows): number {
  for (let k = 0; k < count; k++) {
    sums[k] = amount[k];
    sizes[k] = Math.abs(amount[k]);
  }
  const last = count - 1;
  const ends: number[] = [];
  for (let pass = 1; pass <= PASSES; pass++) {
    for (let k = 1; k <= last; k++) {
      sums[k] += sums[k - 1];
      sizes[k] += sizes[k - 1];
    }
    // The first end is the NPV at a rate of 0: where it may be 0, that is a root of its own.
    const noise = 2 * pass * count * UNIT;
    if (Math.abs(sums[last]) <= noise * sizes[last]) return Infinity;
    const bound = changes(sums, sizes, count, noise, ends);
    if (bound <= 1) return bound;
    ends.unshift(sums[last]);
  }
  return Infinity;
}

/** The same by the first sums and the second, for flows at any times. */
function datedSums({ count, amount, time }: Flows): number {
  for (let k = 0; k < count; k++) {
    const gap = k === 0 ? 0 : time[k] - time[k - 1];
    sums[k] = amount[k] + (k === 0 ? 0 : sums[k - 1]);
    sizes[k] = Math.abs(amount[k]) + (k === 0 ? 0 : sizes[k - 1]);
    areas[k] = k === 0 ? 0 : areas[k - 1] + gap * sums[k - 1];
    areaSizes[k] = k === 0 ? 0 : areaSizes[k - 1] + gap * sizes[k - 1];
  }
  const noise = 2 * count * UNIT;
  const end = sums[count - 1];
  if (Math.abs(end) <= noise * sizes[count - 1]) return Infinity;
  const bound = changes(sums, sizes, count, noise, []);
  return bound <= 1 ? bound : changes(areas, areaSizes, count, 2 * noise, [end]);
}

/**
 * Changes of sign, at most as many as there can be: Infinity where one of the sums is within its noise.
 *
 * @param beyond what follows the sums, certain of its signs
 */
function changes(
  sum: Float64Array,
  size: Float64Array,
  length: number,
  noise: number,
  beyond: readonly number[],
): number {
  let count = 0;
  let before = 0;
  for (let k = 0; k < length; k++) {
    if (size[k] === 0) continue;
    if (Math.abs(sum[k]) <= noise * size[k]) return Infinity;
    if (before !== 0 && sum[k] > 0 !== before > 0) count++;
    before = sum[k];
  }
  for (const later of beyond) {
    if (later > 0 !== before > 0) count++;
    before = later;
  }
  return count;
}

/** What receipts and payments are worth at x, and the means of their times, weighted by worth. */
interface Sides {
  receipts: number;
  payments: number;
  receiptTime: number;
  paymentTime: number;
}

/** Flows one period apart: powers by Horner's scheme. */
function evenSides({ count, amount }: Flows, x: number): void {
  const v = Math.exp(-x);
  let up = 0;
  let upSlope = 0;
  let down = 0;
  let downSlope = 0;
  for (let k = count - 1; k >= 0; k--) {
    upSlope = upSlope * v + up;
    downSlope = downSlope * v + down;
    up *= v;
    down *= v;
    if (amount[k] > 0) up += amount[k];
    else down -= amount[k];
  }
  sides.receipts = up;
  sides.payments = down;
  sides.receiptTime = (upSlope * v) / up;
  sides.paymentTime = (downSlope * v) / down;
}

function datedSides({ count, amount, time }: Flows, x: number): void {
  let up = 0;
  let upTime = 0;
  let down = 0;
  let downTime = 0;
  for (let k = 0; k < count; k++) {
    const worth = amount[k] * Math.exp(-time[k] * x);
    if (worth > 0) {
      up += worth;
      upTime += time[k] * worth;
    } else {
      down -= worth;
      downTime -= time[k] * worth;
    }
  }
  sides.receipts = up;
  sides.payments = down;
  sides.receiptTime = upTime / up;
  sides.paymentTime = downTime / down;
}

/**
 * The one root x > 0: Newton's method on the log of receipts ÷ payments, which is nearly straight, kept between
 * 0 and a bound (Cauchy's) by halving.
 *
 * @returns NaN where the steps do not settle, or rounding would cost digits
 */
function root(flows: Flows, isEven: boolean): number {
  const { count, amount, time } = flows;
  const span = time[count - 1];
  // The first flow outweighs all those of the other sign from here on.
  let largest = 0;
  for (let k = 1; k < count; k++)
    if (amount[k] > 0 !== amount[0] > 0) largest = Math.max(largest, Math.abs(amount[k]));
  let high = Math.log((largest / Math.abs(amount[0])) * count) / time[1];
  const isReceiptFirst = amount[0] > 0;
  let low = 0;
  let x = 0;
  let last = Infinity;
  for (let step = 0; step < MAX_STEPS; step++) {
    if (isEven) evenSides(flows, x);
    else datedSides(flows, x);
    const balance = logRatio(sides.receipts, sides.payments);
    const distance = sides.receiptTime - sides.paymentTime;
    if (balance > 0 === isReceiptFirst) high = x;
    else low = x;
    const move = balance / distance;
    const size = Math.abs(move) * span;
    if (size <= SMALL_STEP) return Math.abs(distance) > CLOSE * span ? x + move : NaN;
    const isInside = x + move > low && x + move < high && size < last;
    last = isInside ? size : (high - low) * span;
    x = isInside ? x + move : low + (high - low) / 2;
    if (Number.isNaN(balance) || x <= low || x >= high) return NaN;
  }
  return NaN;
}
