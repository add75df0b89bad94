/**
 * Quantiles of a sample, by selection instead of sorting.
 *
 * As Excel's PERCENTILE.INC: linear between the two values about place (n − 1) · p.
 *
 * @param values at least one, none NaN; their order changes
 * @param shares 0 to 1, ascending
 * @see R. J. Hyndman, Y. Fan, "Sample quantiles in statistical packages", Am. Stat. 50 (1996)
 * @example
 * quantiles(new Float64Array([40, 15, 35, 20]), [0, 0.25, 0.5]) // [15, 18.75, 27.5]
 */
export function quantiles(values: Float64Array, shares: readonly number[]): number[] {
  const last = values.length - 1;
  let from = 0;
  return shares.map((share) => {
    const exact = last * share;
    const place = Math.floor(exact);
    const below = select(values, place, from, last);
    from = place;
    if (exact === place) return below;
    let above = Infinity;
    for (let i = place + 1; i <= last; i++) if (values[i] < above) above = values[i];
    return below + (above - below) * (exact - place);
  });
}

/** Ranges shorter than this are partitioned without a sample first. */
const SAMPLED = 600;

/**
 * Puts the k-th smallest value at place k, none greater before it and none smaller behind it, in linear time.
 *
 * Changes the order of `values`, between `left` and `right` only.
 *
 * @param k     place, left ≤ k ≤ right
 * @param left  first place that takes part
 * @param right last one
 * @returns     the value at k
 * @see R. W. Floyd, R. L. Rivest, "Algorithm 489: SELECT", CACM 18 (1975)
 * @example
 * select(new Float64Array([5, 1, 4, 2, 3]), 1, 0, 4) // 2
 */
export function select(values: Float64Array, k: number, left: number, right: number): number {
  while (right > left) {
    if (right - left > SAMPLED) narrow(values, k, left, right);
    const pivot = values[k];
    let i = left;
    let j = right;
    swap(values, left, k);
    if (values[right] > pivot) swap(values, left, right);
    while (i < j) {
      swap(values, i++, j--);
      while (values[i] < pivot) i++;
      while (values[j] > pivot) j--;
    }
    if (values[left] === pivot) swap(values, left, j);
    else swap(values, ++j, right);
    if (j <= k) left = j + 1;
    if (k <= j) right = j - 1;
  }
  return values[k];
}

/** Brings a value that is probably close to the k-th smallest to place k, by selecting in a sample. */
function narrow(values: Float64Array, k: number, left: number, right: number): void {
  const count = right - left + 1;
  const place = k - left + 1;
  const log = Math.log(count);
  const size = 0.5 * Math.exp((2 * log) / 3);
  const spread = 0.5 * Math.sqrt((log * size * (count - size)) / count);
  const shift = place < count / 2 ? -spread : spread;
  const from = Math.max(left, Math.floor(k - (place * size) / count + shift));
  const to = Math.min(right, Math.floor(k + ((count - place) * size) / count + shift));
  select(values, k, from, to);
}

function swap(values: Float64Array, i: number, j: number): void {
  const value = values[i];
  values[i] = values[j];
  values[j] = value;
}
