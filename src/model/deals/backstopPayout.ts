import { finite, type Outcome } from "../refusal";

/**
 * Payment of a backstop (Nvidia to CoreWeave): unsold capacity × price, at most the cap.
 *
 * @param unsold capacity without a buyer, at least 0
 * @param price  per unit of capacity, at least 0
 * @param cap    most that is ever paid; null where there is no cap
 * @returns      currency of price; refusal `too-large`
 * @example
 * backstopPayout(5, 2, 6.3) // 6.3
 * backstopPayout(5, 2, null) // 10
 */
export function backstopPayout(unsold: number, price: number, cap: number | null): Outcome<number> {
  return finite(Math.min(cap ?? Infinity, unsold * price));
}
