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
export function revenueCases(): readonly RevenueCase[] {
  return [
    {
      label: "Kupperman, 10 years",
      ...{ capex: 400, life: 10, grossMargin: 0.25 },
      published: "Required revenue, Kupperman 10 years",
      reason: "Capex of 2025 over ten years: his first figure",
    },
    {
      label: "Kupperman, 5 years",
      ...{ capex: 400, life: 5, grossMargin: 0.25 },
      published: "Required revenue, Kupperman 5 years",
      reason: "The same over five years",
    },
    {
      label: "Sequoia",
      ...{ capex: 100, life: 1, grossMargin: 0.5 },
      published: "Required revenue, Sequoia",
      reason:
        "A year's GPU purchases of 50, times 2 for energy and site; life 1: counted once, over the whole life",
    },
  ];
}
