import { annuityFactor } from "../debt/annuityFactor";
import { finite, type Outcome } from "../refusal";

/**
 * Yearly revenue whose gross margin repays capex over its life.
 *
 * capex · annuity factor ÷ grossMargin; at rate 0 the factor is 1 ÷ life.
 *
 * @param capex       paid today, at least 0
 * @param life        years, above 0; need not be whole
 * @param grossMargin share of revenue, above 0 and at most 1, earned at the end of each year
 * @param rate        return asked of capex, effective per year, above −1
 * @returns           currency of capex, per year; refusal `too-large`
 * @see               H. Kupperman, "Global Crossing is reborn", Praetorian Capital, 2025-08
 * @example
 * requiredRevenue(400, 10, 0.25, 0) // 160
 */
export function requiredRevenue(
  capex: number,
  life: number,
  grossMargin: number,
  rate: number,
): Outcome<number> {
  return finite((capex * annuityFactor(rate, life)) / grossMargin);
}
