import type { Leg } from "../../../deals/dealSchema";
import type { DealsSheet } from "../dealsSheet";
import type { SheetWords } from "../../../words/sheets/en";

/** Reads what the Deals sheet says of one leg of a deal. */
export interface LegOf {
  /** Its published amount, or `otherwise` where the sheet has no such deal: one may bring deals of one's own. */
  published: (otherwise: string) => string;
  /** The deal's status as a text. */
  status: string;
}

export function legOf(
  { legs }: DealsSheet,
  deal: string,
  kind: Leg["kind"],
  words: SheetWords,
): LegOf {
  const ids = legs.column("Deal");
  const isThis = `${ids},"${deal}",${legs.column("Kind")},"${kind}"`;
  const isThere = `COUNTIFS(${isThis})>0`;
  return {
    published: (otherwise) =>
      `IF(${isThere},SUMIFS(${legs.column("Published")},${isThis}),${otherwise})`,
    status: `IF(${isThere},INDEX(${legs.column("Status")},MATCH("${deal}",${ids},0)),"${words.dealsDetail.notDealsSheet}")`,
  };
}
