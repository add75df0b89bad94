import { vendorFinancingRatio as ratioOf } from "../../model/circularity/vendorFinancingRatio";
import { number } from "../cells/number";
import { formula } from "../formula";

const parameters = { committed: number({ min: 0 }), revenue: number({ min: 0 }) };

export const vendorFinancingRatioFormula = formula(
  "VENDOR_FINANCING_RATIO",
  parameters,
  ({ committed, revenue }) => ratioOf(committed, revenue),
);

/**
 * What a vendor has committed to financing its customers, as a share of its revenue. Lucent's was 24 % (T. Tunguz, 2025).
 * @customfunction VENDOR_FINANCING_RATIO
 * @param committed Loans, guarantees and investments in customers, in any unit of money.
 * @param revenue Yearly revenue, in the same unit; say so if the commitments run for longer than a year.
 * @returns A decimal: 0.24 is 24 %.
 * @remarks Commitments often run for several years and revenue for one: the ratio compares vendors,
 *   it is not a share of this year's sales.
 * @see T. Tunguz, "Circular financing: does Nvidia's $110B bet echo the telecom bubble?", 2025
 * @example Lucent: 8.1 of 33.6 USD bn.
 *   =OURO.VENDOR_FINANCING_RATIO(8.1,33.6)
 * @throws =OURO.VENDOR_FINANCING_RATIO(8.1,0)
 */
export declare function VENDOR_FINANCING_RATIO(committed: unknown, revenue: unknown): number;
