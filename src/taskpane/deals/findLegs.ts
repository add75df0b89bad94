import type { LegRow } from "../../deals/legRows";
import { type AmountKind, amountKind } from "./amountKind";

/** In the order they are offered. */
export const LEG_ORDERS = ["amount", "newest", "oldest"] as const;
export type LegOrder = (typeof LEG_ORDERS)[number];

/** Which legs are looked for; an empty text stands for any. */
export interface LegFilter {
  /** Words that stand in a company's name or the deal's. */
  search: string;
  status: LegRow["status"] | "";
  kind: LegRow["kind"] | "";
  amount: AmountKind | "";
  /** The year the deal was announced in. */
  year: string;
}

export const ANY_LEG: LegFilter = { search: "", status: "", kind: "", amount: "", year: "" };

/** Whether the filter leaves anything out. */
export function isFiltering(filter: LegFilter): boolean {
  return Object.values(filter).some((wanted: string) => wanted.trim() !== "");
}

/** The legs that a filter lets through, sorted; what is not disclosed stands behind every amount. */
export function findLegs(legs: readonly LegRow[], filter: LegFilter, order: LegOrder): LegRow[] {
  const words = filter.search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  const wanted = <T extends string>(choice: T | "", value: T): boolean =>
    choice === "" || choice === value;
  return legs
    .filter(
      (leg) =>
        words.every((word) => textOf(leg).includes(word)) &&
        wanted(filter.status, leg.status) &&
        wanted(filter.kind, leg.kind) &&
        wanted(filter.amount, amountKind(leg)) &&
        wanted(filter.year, announcedYear(leg)),
    )
    .sort(COMPARE[order]);
}

/** The year a leg's deal was announced in; dates are as precise as their source. */
export const announcedYear = ({ announced }: LegRow): string => announced.slice(0, 4);

const textOf = ({ from, to, deal }: LegRow): string => `${from}\n${to}\n${deal}`.toLowerCase();

const byDate = (a: LegRow, b: LegRow): number => a.announced.localeCompare(b.announced);

const COMPARE: Record<LegOrder, (a: LegRow, b: LegRow) => number> = {
  amount: (a, b) => (b.amount ?? -1) - (a.amount ?? -1),
  newest: (a, b) => byDate(b, a),
  oldest: byDate,
};
