import type { FlowRow } from "../../model/network/flowNetwork";
import { amountKind, type AmountKind } from "../deals/amountKind";
import type { Payment } from "./readPayments";
import { strings } from "../../words/pane";
import { companyKey } from "../../model/network/companyKey";

/** What of a whole deal is drawn: what was announced, what cannot be cancelled, what was paid. */
export const READINGS = ["announced", "firm", "drawn"] as const;
export type Reading = (typeof READINGS)[number];

/** Which amounts of the payments are drawn. */
export type Basis =
  /** `year` is an index; null = all years together. */
  | { of: "counted"; year: number | null }
  /** A pane of an earlier version kept no reading: it drew what was announced. */
  | { of: "published"; kinds: readonly AmountKind[]; reading?: Reading };

/** What a payment amounts to, USD bn; 0 where it is left out or not disclosed. */
export function amountOf({ byYear, published, firm, paid, leg }: Payment, basis: Basis): number {
  if (basis.of === "counted")
    return basis.year === null ? byYear.reduce((sum, one) => sum + one, 0) : byYear[basis.year];
  const amounts = { announced: published, firm, drawn: paid };
  const amount = amounts[basis.reading ?? "announced"] ?? 0;
  return leg !== undefined && basis.kinds.includes(amountKind(leg)) ? amount : 0;
}

/** The payments as the model takes them. */
export function shownFlows(payments: readonly Payment[], basis: Basis): FlowRow[] {
  return payments.flatMap((payment): FlowRow[] => {
    const amount = amountOf(payment, basis);
    return amount > 0 ? [[payment.from, payment.to, amount]] : [];
  });
}

/** Which amounts are drawn, in words. */
export function basisText(basis: Basis, years: readonly number[]): string {
  const { counted, readings, horizon, inYear } = strings.network;
  if (basis.of === "published") return readings[basis.reading ?? "announced"];
  const when =
    basis.year === null
      ? horizon(String(years[0]), String(years[years.length - 1]))
      : inYear(String(years[basis.year]));
  return `${counted}: ${when}`;
}

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
const kindOfPayment = ({ leg }: Payment): AmountKind =>
  leg === undefined ? "unconditional" : amountKind(leg);
