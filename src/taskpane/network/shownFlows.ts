import type { FlowRow } from "../../model/network/flowNetwork";
import { amountKind, type AmountKind } from "../deals/amountKind";
import type { Payment } from "./payment";

/** Which amounts of the payments are drawn. */
export type Basis =
  /** `year` is an index; null = all years together. */
  { of: "counted"; year: number | null } | { of: "published"; kinds: readonly AmountKind[] };

/** What a payment amounts to, USD bn; 0 where it is left out or not disclosed. */
export function amountOf({ byYear, published, leg }: Payment, basis: Basis): number {
  if (basis.of === "counted")
    return basis.year === null ? byYear.reduce((sum, one) => sum + one, 0) : byYear[basis.year];
  return leg !== undefined && basis.kinds.includes(amountKind(leg)) ? (published ?? 0) : 0;
}

/** The payments as the model takes them. */
export function shownFlows(payments: readonly Payment[], basis: Basis): FlowRow[] {
  return payments.flatMap((payment): FlowRow[] => {
    const amount = amountOf(payment, basis);
    return amount > 0 ? [[payment.from, payment.to, amount]] : [];
  });
}
