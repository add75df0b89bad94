import type { SheetWords } from "../../words/sheets/en";

/** How much of CoreWeave's capacity stays without a buyer. */
export interface UnsoldShare {
  view: string;
  share: number;
}

/** From full to empty; all of them assumptions. */
export function unsoldShares(words: SheetWords): readonly UnsoldShare[] {
  return [
    { view: words.inputs.allSold, share: 0 },
    { view: words.inputs.tenthUnsold, share: 0.1 },
    { view: words.inputs.quarterUnsold, share: 0.25 },
    { view: words.inputs.thirdUnsold, share: 0.333 },
    { view: words.inputs.halfUnsold, share: 0.5 },
    { view: words.inputs.nothingSold, share: 1 },
  ];
}
