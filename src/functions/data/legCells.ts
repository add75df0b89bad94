import type { LegRow } from "../../deals/legRows";
import type { Table } from "../formula";

/** A leg as a row of DEALS, in the order of LEG_COLUMNS. */
export function legCells(leg: LegRow & { amount: number }): Table[number] {
  return [
    leg.from,
    leg.to,
    leg.amount,
    leg.kind,
    leg.status,
    leg.contingent ? "yes" : "no",
    leg.upTo ? "yes" : "no",
    leg.gw ?? "",
    leg.startYear ?? "",
    leg.years ?? "",
    leg.announced,
    leg.deal,
    leg.source,
    leg.note,
  ];
}
