import { companyKey } from "../../model/network/companyKey";
import type { LegRow } from "../legRows";

/** Amounts that differ by less may be one deal, rounded or reported twice. */
const SIMILAR = 0.25;

/**
 * Legs that probably stand there already: the same pair and times that overlap, with a similar amount or in the same
 * deal and kind. What is not known may be the same.
 *
 * @returns  by the number of an incoming leg, the leg that it looks like
 */
export function likelyDuplicates(
  incoming: readonly LegRow[],
  there: readonly LegRow[],
): Map<number, LegRow> {
  const byPair = new Map<string, LegRow[]>();
  for (const leg of there) {
    const pair = pairOf(leg);
    byPair.set(pair, [...(byPair.get(pair) ?? []), leg]);
  }
  return new Map(
    incoming.flatMap((leg, i) => {
      const like = byPair
        .get(pairOf(leg))
        ?.find((other) => (isSimilar(leg, other) || isOfDeal(leg, other)) && overlaps(leg, other));
      return like === undefined ? [] : [[i, like] as const];
    }),
  );
}

const pairOf = ({ from, to }: LegRow): string => JSON.stringify([from, to].map(companyKey));

function isSimilar({ amount: one }: LegRow, { amount: other }: LegRow): boolean {
  if (one === null || other === null) return true;
  return Math.abs(one - other) <= SIMILAR * Math.max(one, other);
}

/** The same deal and kind, reported again with another amount. */
function isOfDeal(one: LegRow, other: LegRow): boolean {
  const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
  return one.deal !== "" && same(one.deal, other.deal) && one.kind === other.kind;
}

function overlaps(one: LegRow, other: LegRow): boolean {
  const [start, end] = span(one);
  const [otherStart, otherEnd] = span(other);
  return start <= otherEnd && otherStart <= end;
}

/** The years that a leg covers, as far as they are known. */
function span({ startYear, years, announced }: LegRow): [number, number] {
  const start = startYear ?? (announced === "" ? undefined : Number(announced.slice(0, 4)));
  if (start === undefined) return [-Infinity, Infinity];
  return [start, years === null ? Infinity : start + years];
}
