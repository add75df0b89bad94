import type { SheetWords } from "../../words/sheets/en";

/** A published calculation of the revenue that AI capex needs. */
export interface RevenueCase {
  label: string;
  /** USD bn. */
  capex: number;
  /** Years that repay it; 1 where the author counts revenue over the whole life at once. */
  life: number;
  grossMargin: number;
  /** What the author arrives at, as BENCHMARK calls it. */
  published: string;
  reason: string;
}

/** Cases that REQUIRED_REVENUE has to reproduce; none of them asks for a return. */
export function revenueCases(words: SheetWords): readonly RevenueCase[] {
  return [
    {
      label: words.inputs.kupperman10Years.label,
      ...{ capex: 400, life: 10, grossMargin: 0.25 },
      published: "Required revenue, Kupperman 10 years",
      reason: words.inputs.kupperman10Years.reason,
    },
    {
      label: words.inputs.kupperman5Years.label,
      ...{ capex: 400, life: 5, grossMargin: 0.25 },
      published: "Required revenue, Kupperman 5 years",
      reason: words.inputs.kupperman5Years.reason,
    },
    {
      label: words.inputs.sequoia.label,
      ...{ capex: 100, life: 1, grossMargin: 0.5 },
      published: "Required revenue, Sequoia",
      reason: words.inputs.sequoia.reason,
    },
  ];
}
