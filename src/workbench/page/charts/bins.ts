/** A histogram's bins: their labels, as Excel writes them, and how many values fall into each. */
export interface Bins {
  readonly labels: readonly string[];
  readonly counts: readonly number[];
}

/**
 * Sorts values into bins of equal width by Scott's rule, 3.5 σ n^(−1/3), Excel's automatic choice. A bin takes in its
 * upper end; the first takes in both.
 */
export function bins(values: readonly number[], format: (value: number) => string): Bins {
  if (values.length === 0) return { labels: [], counts: [] };
  const lowest = Math.min(...values);
  const range = Math.max(...values) - lowest;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / Math.max(1, values.length - 1));
  const width = (3.5 * deviation) / Math.cbrt(values.length);
  const count = width > 0 ? Math.max(1, Math.ceil(range / width)) : 1;
  const step = range / count || 1;
  const counts = Array.from({ length: count }, () => 0);
  for (const value of values) {
    const bin = Math.ceil((value - lowest) / step) - 1;
    counts[Math.min(count - 1, Math.max(0, bin))] += 1;
  }
  const labels = counts.map((_, bin) => {
    const from = format(lowest + bin * step);
    const to = format(lowest + (bin + 1) * step);
    return bin === 0 ? `[${from}, ${to}]` : `(${from}, ${to}]`;
  });
  return { labels, counts };
}
