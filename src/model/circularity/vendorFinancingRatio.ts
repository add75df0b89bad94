import type { Outcome } from "../refusal";

/**
 * What a vendor has committed to its customers' financing, as a share of its revenue.
 *
 * @param committed  loans, guarantees and investments in customers, at least 0
 * @param revenue    of one year, in the same unit
 * @returns          a decimal; refusal `no-revenue`
 * @see              T. Tunguz, "Circular financing: does Nvidia's $110B bet echo the telecom bubble?", 2025
 * @example
 * // Lucent: $8.1 bn of $33.6 bn
 * vendorFinancingRatio(8.1, 33.6) // 0.24
 */
export function vendorFinancingRatio(committed: number, revenue: number): Outcome<number> {
  return revenue === 0 ? { code: "no-revenue" } : committed / revenue;
}
