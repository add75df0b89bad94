/** How much of CoreWeave's capacity stays without a buyer. */
export interface UnsoldShare {
  view: string;
  share: number;
}

/** From full to empty; all of them assumptions. */
export function unsoldShares(): readonly UnsoldShare[] {
  return [
    { view: "All sold", share: 0 },
    { view: "A tenth unsold", share: 0.1 },
    { view: "A quarter unsold", share: 0.25 },
    { view: "A third unsold", share: 0.333 },
    { view: "Half unsold", share: 0.5 },
    { view: "Nothing sold", share: 1 },
  ];
}
