import { STATUS_PROBABILITIES } from "./assumptions/statusProbabilities";
import type { LegRow } from "./legRows";

/**
 * The readings of legs, USD bn over the whole deals: different things, never one sum. Every one leaves out legs
 * that would count money twice. The Deals sheet has the same sums as formulas.
 */
export interface AmountSums {
  /** As announced: unconditional + uncertain. */
  announced: number;
  /** What cannot be cancelled, as far as it is known. */
  firm: number;
  /** Paid, delivered or called so far, as far as it is known. */
  drawn: number;
  /** What counts by default in the model: unconditional, weighted by the probability of its status. */
  counted: number;
  /** Announced, neither contingent nor a letter of intent. */
  unconditional: number;
  /** Announced in letters of intent or contingent on something. */
  uncertain: number;
  /** Left out: superseded deals, umbrellas, and legs whose money is counted in another deal. */
  doubled: number;
  /** How many legs have no published amount. */
  undisclosed: number;
}

/** Adds legs up, each reading on its own. */
export function amountSums(rows: readonly LegRow[]): AmountSums {
  const once = rows.filter((row) => !isDoubled(row));
  const certain = once.filter((row) => !isUncertain(row));
  const amount = (row: LegRow): number => row.amount ?? 0;
  const announced = total(once, amount);
  const unconditional = total(certain, amount);
  return {
    announced,
    firm: total(once, ({ firm }) => firm ?? 0),
    drawn: total(once, ({ drawn }) => drawn ?? 0),
    counted: total(certain, (row) => amount(row) * STATUS_PROBABILITIES[row.status]),
    unconditional,
    uncertain: total(once.filter(isUncertain), amount),
    doubled: total(rows.filter(isDoubled), amount),
    undisclosed: rows.filter((row) => row.amount === null).length,
  };
}

function total(rows: readonly LegRow[], of: (row: LegRow) => number): number {
  return rows.reduce((sum, row) => sum + of(row), 0);
}

/** Counting the leg would count money twice, or money that is no longer promised. */
export function isDoubled({ status, countedIn }: Pick<LegRow, "status" | "countedIn">): boolean {
  return status === "superseded" || status === "umbrella" || countedIn !== "";
}

/** The money depends on something that has not happened yet. */
export function isUncertain({
  status,
  contingent,
}: Pick<LegRow, "status" | "contingent">): boolean {
  return contingent || status === "letter-of-intent";
}
