import type { LegRow } from "../../deals/legRows";
import type { AmountKind } from "./amountKind";

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
