import type { LegRow } from "./legRows";

/** Amounts of legs by how firm they are, USD bn over the whole deals; the three are never one sum. */
export interface AmountSums {
  /** Legs that count by default. */
  counted: number;
  /** Letters of intent and contingent legs that nothing has superseded. */
  uncertain: number;
  /** Superseded deals, and umbrellas whose parts are listed beside them. */
  doubled: number;
  /** How many legs have no published amount. */
  undisclosed: number;
}

/** Adds legs up, each kind of amount on its own. */
export function amountSums(rows: readonly LegRow[]): AmountSums {
  const total = (keep: (row: LegRow) => boolean): number =>
    rows.filter(keep).reduce((sum, row) => sum + (row.amount ?? 0), 0);
  return {
    counted: total((row) => !isDoubled(row) && !isUncertain(row)),
    uncertain: total((row) => !isDoubled(row) && isUncertain(row)),
    doubled: total(isDoubled),
    undisclosed: rows.filter((row) => row.amount === null).length,
  };
}

/** Counting the leg would count money twice, or money that is no longer promised. */
export function isDoubled({ status }: Pick<LegRow, "status">): boolean {
  return status === "superseded" || status === "umbrella";
}

/** The money depends on something that has not happened yet. */
export function isUncertain({
  status,
  contingent,
}: Pick<LegRow, "status" | "contingent">): boolean {
  return contingent || status === "letter-of-intent";
}
