import { type FlowSum, weigh, type Weights } from "./flowSum";

const MAX_STEPS = 200;

/** Durations closer than this share of the span leave a root too ill-conditioned for plain doubles. */
export const CLOSE = 0.01;

/**
 * After Newton's step of this size, over the whole span, the error left is below the rounding of doubles: at most its
 * square ÷ (8 · CLOSE), since neither side's times vary by more than span² ÷ 4.
 */
export const SMALL_STEP = 1e-8;

/**
 * The x at which the NPV is 0, between two x at which its signs differ.
 *
 * Newton's method on the balance, which is nearly straight and does not depend on the scale of the
 * amounts; a step that leaves the bracket, or three that do not halve it, are replaced by bisection.
 * A bracket of doubles can be halved some 60 times until no double is left inside, so at most
 * MAX_STEPS evaluations are made.
 *
 * @param from   the weights at the lower end
 * @param to     the weights at the upper end
 * @param rising whether the NPV is negative at the lower end; the caller may know better than `balance`
 * @example
 * ((sum) => Math.exp(solve(sum, weigh(sum, 0), weigh(sum, 1), false)))(datedFlows([-100, 110])) // 1.1000000000
 */
export function solve(sum: FlowSum, from: Weights, to: Weights, rising: boolean): number {
  let { x: low } = from;
  let { x: high } = to;
  let x = low + ((high - low) * from.balance) / (from.balance - to.balance);
  let width = high - low;
  const span = sum.tick[sum.tick.length - 1];
  for (let step = 1; step <= MAX_STEPS; step++) {
    if (!(x > low && x < high)) x = low + (high - low) / 2;
    if (x <= low || x >= high) return x;
    const at = weigh(sum, x);
    if (at.balance > 0 === rising) high = x;
    else low = x;
    const distance = at.receiptTime - at.paymentTime;
    const change = at.balance / distance;
    const isSmall = Math.abs(change) * span <= SMALL_STEP && Math.abs(distance) > CLOSE * span;
    const isLast = Math.abs(change) <= Number.EPSILON * Math.abs(x);
    if (isSmall || isLast || Math.abs(at.balance) <= at.noise / 64)
      return Math.min(Math.max(x + change, low), high);
    x += change;
    if (step % 3 !== 0) continue;
    if (high - low > width / 2) x = low + (high - low) / 2;
    width = high - low;
  }
  return x;
}
