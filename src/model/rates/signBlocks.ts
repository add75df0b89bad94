/** Flows of one sign, then flows of the other: the first flow, the first after the change, the last. */
export interface SignBlocks {
  first: number;
  /** −1 unless the sign changes exactly once. */
  change: number;
  last: number;
}

/** Finds where the sign of the flows changes; flows of 0 have none. */
export function signBlocks(amounts: ArrayLike<number>): SignBlocks {
  let first = 0;
  while (first < amounts.length && amounts[first] === 0) first++;
  let last = first;
  let change = -1;
  const rising = amounts[first] < 0;
  for (let k = first + 1; k < amounts.length; k++) {
    if (amounts[k] === 0) continue;
    const turned = amounts[k] > 0 === rising;
    if (turned && change < 0) change = k;
    else if (!turned && change >= 0) return { first, change: -1, last };
    last = k;
  }
  return { first, change, last };
}
