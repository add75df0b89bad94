import { finite, type Outcome } from "../refusal";
import { blackScholesPut } from "./blackScholes";

/** A promise to make good what an asset fetches less than a guaranteed value. */
export interface ResidualGuarantee {
  /** Value of the asset today, above 0. */
  assetValue: number;
  /** Value promised, at least 0. */
  guaranteed: number;
  /** Of the asset's value, per √year, at least 0. */
  volatility: number;
  /** Until the guarantee is settled, at least 0. */
  years: number;
  /** Per year, continuously compounded. */
  riskFree: number;
  /** Rate at which the asset loses value by use, per year, continuously compounded. */
  decline: number;
  /** Most that is ever paid; null where there is no cap. */
  cap: number | null;
  /** That the guarantee is called at all, 0–1, taken as independent of the asset's value. */
  probability: number;
}

/**
 * Value today of a residual value guarantee: probability × what min(cap, max(0, guaranteed − value of
 * the asset)) at the end of `years` is worth.
 *
 * A European put at the guaranteed value, less one at guaranteed − cap: with a cap, a put spread. Under
 * the pricing measure the asset grows at riskFree − decline, so `decline` acts as a dividend yield does.
 *
 * @returns currency of assetValue, at least 0; refusal `too-large`
 * @see     J. C. Hull, "Options, Futures, and Other Derivatives", ch. 12 (bear spread) and 17 (yield)
 * @example
 * // Hull, example 15.6, as a guarantee of 40 on an asset worth 42
 * residualGuarantee({ assetValue: 42, guaranteed: 40, volatility: 0.2, years: 0.5, riskFree: 0.1, decline: 0, cap: null, probability: 1 }) // 0.8086
 */
export function residualGuarantee(guarantee: ResidualGuarantee): Outcome<number> {
  const { assetValue, guaranteed, volatility, years, riskFree, decline, cap } = guarantee;
  const put = (strike: number) =>
    blackScholesPut(assetValue, strike, volatility, years, riskFree, decline);
  const floor = cap === null ? 0 : guaranteed - cap;
  const spread = floor > 0 ? put(guaranteed) - put(floor) : put(guaranteed);
  return finite(guarantee.probability * Math.max(0, spread));
}
