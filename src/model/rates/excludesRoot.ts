import type { Weights } from "./flowSum";

/**
 * Proves that the NPV is not 0 anywhere between two points.
 *
 * Where it is positive at both, the receipts lie above both of their tangents and the payments below
 * their chord, since the logarithm of either is convex; the gap of these lines is smallest at an end
 * or where the tangents meet. Likewise with the sides exchanged.
 *
 * @returns false where there may be a root: nothing is then known
 * @example
 * // The only rate is 10 %, x = 0.095
 * ((sum) => excludesRoot(weigh(sum, 1), weigh(sum, 2)))(datedFlows([-100, 110])) // true
 */
export function excludesRoot(from: Weights, to: Weights): boolean {
  const noise = 2 * (from.noise + to.noise);
  const width = to.x - from.x;
  if (from.balance > noise && to.balance > noise)
    return gap(receipts(from), receipts(to), payments(from), payments(to), width) > noise;
  if (from.balance < -noise && to.balance < -noise)
    return gap(payments(from), payments(to), receipts(from), receipts(to), width) > noise;
  return false;
}

/** A point of a convex curve: its height, and its slope downwards. */
interface Point {
  height: number;
  fall: number;
}

const receipts = (at: Weights): Point => ({ height: at.receipts, fall: at.receiptTime });
const payments = (at: Weights): Point => ({ height: at.payments, fall: at.paymentTime });

/** Height of the upper curve's tangents where they meet over the lower's chord; +∞ if outside. */
function gap(up: Point, upTo: Point, down: Point, downTo: Point, width: number): number {
  const offset = (up.height - upTo.height - upTo.fall * width) / (up.fall - upTo.fall);
  if (!(offset > 0 && offset < width)) return Infinity;
  const tangents = up.height - up.fall * offset;
  const chord = down.height + ((downTo.height - down.height) * offset) / width;
  return tangents - chord;
}

/**
 * Proves that there is at most one root between two points: the balance is monotone there, because
 * the receipts' duration stays on one side of the payments'. (Durations shorten as x grows.)
 *
 * @returns false where there may be more: nothing is then known
 * @example
 * ((sum) => atMostOneRoot(weigh(sum, 0), weigh(sum, 1)))(datedFlows([-100, 110])) // true
 */
export function atMostOneRoot(from: Weights, to: Weights): boolean {
  return to.receiptTime > from.paymentTime || from.receiptTime < to.paymentTime;
}
