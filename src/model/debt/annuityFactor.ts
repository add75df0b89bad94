/**
 * Yearly (or per-step) payment that repays 1 over a term, in arrears.
 *
 * rate ÷ (1 − (1 + rate)^(−term)); its limit 1 ÷ term at rate 0, approached without cancellation.
 *
 * @param rate effective rate per step, above −1
 * @param term steps, above 0; need not be whole
 * @see Microsoft, "PMT function"
 * @example
 * annuityFactor(0.14, 4) // 0.343205
 * annuityFactor(0, 4) // 0.25
 */
export function annuityFactor(rate: number, term: number): number {
  const exponent = term * Math.log1p(rate);
  return exponent === 0 ? 1 / term : rate / -Math.expm1(-exponent);
}
