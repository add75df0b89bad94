/** What a result is at the low and at the high end of one input; `E` where it has no answer. */
export interface Ends<E> {
  atLow: number | E;
  atHigh: number | E;
}

/**
 * The bars of a tornado chart: swing = |result at high − result at low|, the longest first.
 *
 * A bar with an end that has no answer has no length either: its swing is that end's reason (the low one's
 * first), and it stands behind the others. Bars of one length keep their order.
 *
 * @example
 * tornadoBars([{ atLow: 9, atHigh: 11 }, { atLow: 15, atHigh: 5 }]).map((bar) => bar.swing) // [10, 2]
 */
export function tornadoBars<E, B extends Ends<E>>(
  ends: readonly B[],
): (B & { swing: number | E })[] {
  return ends
    .map((bar) => ({ ...bar, swing: swing(bar) }))
    .sort((a, b) => length(b.swing) - length(a.swing));
}

function swing<E>({ atLow, atHigh }: Ends<E>): number | E {
  if (typeof atLow !== "number") return atLow;
  return typeof atHigh === "number" ? Math.abs(atHigh - atLow) : atHigh;
}

/** No swing is below 0. */
function length(swing: unknown): number {
  return typeof swing === "number" ? swing : -1;
}
