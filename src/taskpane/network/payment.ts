import type { DealStatus } from "../../deals/dealSchema";
import type { LegRow } from "../../deals/legRows";
import type { YearlyFlow } from "../../excel/template/readFlows";

/** One payment of the network, with what is known of it. */
export interface Payment {
  from: string;
  to: string;
  /** USD bn counted in each year of the horizon; empty where only whole amounts are known. */
  byYear: readonly number[];
  /** USD bn over the whole deal; null = not disclosed, or a payment that no deal promises. */
  published: number | null;
  /** What the deal behind it is; none where the world outside pays. */
  leg?: { status: DealStatus; contingent: boolean; kind: LegRow["kind"]; source: string };
}

/** Legs that a table lists: amounts of whole deals. */
export function paymentOfLeg(leg: LegRow): Payment {
  const { from, to, amount, status, contingent, kind, source } = leg;
  return { from, to, byYear: [], published: amount, leg: { status, contingent, kind, source } };
}

/** A row of the Flows sheet; `leg` is the row of the Deals sheet behind it, once it has been checked. */
export function paymentOfFlow({ from, to, amounts }: YearlyFlow, leg: LegRow | undefined): Payment {
  if (leg === undefined) return { from, to, byYear: amounts, published: null };
  return { ...paymentOfLeg(leg), from, to, byYear: amounts };
}
