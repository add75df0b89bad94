import { isDoubled, isUncertain } from "../../deals/amountSums";
import type { LegRow } from "../../deals/legRows";

/** The three kinds of amounts: they are never added up silently. */
export const AMOUNT_KINDS = ["unconditional", "uncertain", "doubled"] as const;
export type AmountKind = (typeof AMOUNT_KINDS)[number];

export function amountKind(leg: Pick<LegRow, "status" | "contingent" | "countedIn">): AmountKind {
  if (isDoubled(leg)) return "doubled";
  return isUncertain(leg) ? "uncertain" : "unconditional";
}
