import type { CompanyArc, PaymentRibbon } from "./chordLayout";

/** What can be pointed at in the picture: a company, or all that one company pays another. */
export type ChordItem = { company: number } | { from: number; to: number };

/** The id of its element. */
export const itemId = (item: ChordItem): string =>
  "company" in item ? `company-${item.company}` : `payment-${item.from}-${item.to}`;

/** The company whose item it is: itself, or who pays. */
export const companyOf = (item: ChordItem): number =>
  "company" in item ? item.company : item.from;

/** Everything in the picture in the order that keys go through it: each company, then what it pays. */
export function chordItems(
  arcs: readonly CompanyArc[],
  ribbons: readonly PaymentRibbon[],
): ChordItem[] {
  return arcs.flatMap(({ company }): ChordItem[] => [
    { company },
    ...ribbons.filter(({ from }) => from === company).map(({ from, to }) => ({ from, to })),
  ]);
}

/** The item a key leads to: up and down one after the other, left and right from company to company. */
export function itemAfterKey(
  items: readonly ChordItem[],
  item: ChordItem | undefined,
  key: string,
): ChordItem | undefined {
  if (key === "Home" || (item === undefined && isArrow(key))) return items[0];
  if (key === "End") return items[items.length - 1];
  if (item === undefined || !isArrow(key)) return undefined;
  const step = key === "ArrowDown" || key === "ArrowRight" ? 1 : -1;
  const isBySide = key === "ArrowLeft" || key === "ArrowRight";
  const of = isBySide ? items.filter((one) => "company" in one) : items;
  const sought = itemId(isBySide ? { company: companyOf(item) } : item);
  const at = of.findIndex((one) => itemId(one) === sought);
  // From a payment, left leads to the company that pays it.
  if (key === "ArrowLeft" && !("company" in item)) return of[at];
  return of[(at + step + of.length) % of.length];
}

const isArrow = (key: string): boolean =>
  ["ArrowDown", "ArrowUp", "ArrowLeft", "ArrowRight"].includes(key);
