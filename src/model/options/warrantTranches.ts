import { isRefusal, type Outcome } from "../refusal";
import { type HurdleTest, type Warrant, warrantValue } from "./warrantValue";

/** One vesting tranche of a warrant. */
export interface WarrantTranche {
  /** At least 0. */
  shares: number;
  /** Share-price hurdle; null where the tranche has none. */
  hurdle: number | null;
  /** That the milestone is met (gigawatts bought), 0–1, taken as independent of the share price. */
  probability: number;
  /** To expiry, at least 0. */
  years: number;
}

/** A tranche with its value, in the currency of spot. */
export interface ValuedTranche extends WarrantTranche {
  valuePerShare: number;
  /** shares · probability · valuePerShare. */
  expectedValue: number;
}

/**
 * Values a warrant that vests in tranches (AMD to OpenAI: gigawatts bought and price hurdles).
 *
 * @param market everything that the tranches share
 * @returns      the tranches in their order; refusal `too-large`
 * @example
 * warrantTranches([{ shares: 10, hurdle: null, probability: 0.5, years: 0 }],
 *   { spot: 3, strike: 1, volatility: 0.5, riskFree: 0, dividendYield: 0 }, "touch")[0].expectedValue // 10
 */
export function warrantTranches(
  tranches: readonly WarrantTranche[],
  market: Omit<Warrant, "years">,
  test: HurdleTest,
): Outcome<ValuedTranche[]> {
  const valued: ValuedTranche[] = [];
  for (const tranche of tranches) {
    const valuePerShare = warrantValue({ ...market, years: tranche.years }, tranche.hurdle, test);
    if (isRefusal(valuePerShare)) return valuePerShare;
    const expectedValue = tranche.shares * tranche.probability * valuePerShare;
    if (!Number.isFinite(expectedValue)) return { code: "too-large" };
    valued.push({ ...tranche, valuePerShare, expectedValue });
  }
  return valued;
}
