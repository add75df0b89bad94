/** ln(a ÷ b), exact also where the two are close: their difference is. */
export function logRatio(a: number, b: number): number {
  const excess = (a - b) / b;
  return Math.abs(excess) < 0.5 ? Math.log1p(excess) : Math.log(a / b);
}
