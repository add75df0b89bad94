import { companyKey } from "../../model/network/companyKey";
import { amountKind, type AmountKind } from "../deals/amountKind";
import type { Payment } from "./payment";
import { amountOf, type Basis } from "./shownFlows";

/** What one company pays another, by how firm the payments are; USD bn. */
export type KindAmounts = Readonly<Partial<Record<AmountKind, number>>>;

/** How firm the payments are between any two companies, by the keys of payer and payee. */
export function kindsBetween(
  payments: readonly Payment[],
  basis: Basis,
): (from: string, to: string) => KindAmounts {
  const between = new Map<string, Partial<Record<AmountKind, number>>>();
  const keyOf = (from: string, to: string): string => `${companyKey(from)}\n${companyKey(to)}`;
  for (const payment of payments) {
    const amount = amountOf(payment, basis);
    if (amount <= 0) continue;
    const key = keyOf(payment.from, payment.to);
    const kinds = between.get(key) ?? {};
    const kind = kindOfPayment(payment);
    kinds[kind] = (kinds[kind] ?? 0) + amount;
    between.set(key, kinds);
  }
  return (from, to) => between.get(keyOf(from, to)) ?? {};
}

/** A payment that no deal promises counts as the cells say. */
export const kindOfPayment = ({ leg }: Payment): AmountKind =>
  leg === undefined ? "counted" : amountKind(leg);
