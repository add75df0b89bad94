import { finite, type Outcome } from "../refusal";

/**
 * Payment due under a take-or-pay contract: max(actual, minimum) × price.
 *
 * @param actual  quantity taken, at least 0
 * @param minimum quantity to be paid for in any case, at least 0
 * @param price   per unit of quantity, at least 0
 * @returns       currency of price; refusal `too-large`
 * @example
 * takeOrPay(60, 80, 2) // 160
 */
export function takeOrPay(actual: number, minimum: number, price: number): Outcome<number> {
  return finite(Math.max(actual, minimum) * price);
}
