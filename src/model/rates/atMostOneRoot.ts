import type { Weights } from "./weigh";

/**
 * Proves that there is at most one root between two points: the balance is monotone there, because
 * the receipts' duration stays on one side of the payments'. (Durations shorten as x grows.)
 *
 * @returns false where there may be more: nothing is then known
 */
export function atMostOneRoot(from: Weights, to: Weights): boolean {
  return to.receiptTime > from.paymentTime || from.receiptTime < to.paymentTime;
}
