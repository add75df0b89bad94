import { select } from "./select";

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
