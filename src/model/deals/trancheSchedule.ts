import type { Outcome } from "../refusal";

/** One period of a staged commitment. */
export interface TranchePeriod {
  period: number;
  units: number;
  cumulativeUnits: number;
  drawn: number;
  cumulativeDrawn: number;
  undrawn: number;
}

/**
 * Staged draws of a commitment against what is deployed (Nvidia–OpenAI: 10 per gigawatt of 100).
 *
 * Each unit draws `perUnit` until the commitment is used up; units beyond that draw nothing.
 *
 * @param commitment    total, at least 0, any currency unit
 * @param perUnit       draw per unit deployed, at least 0, in that unit
 * @param unitsByPeriod units deployed in each period, at least 0
 * @returns             one row a period; refusal `too-large`
 * @example
 * trancheSchedule(100, 10, [1, 4, 8])[2].drawn // 50
 */
export function trancheSchedule(
  commitment: number,
  perUnit: number,
  unitsByPeriod: readonly number[],
): Outcome<TranchePeriod[]> {
  const rows: TranchePeriod[] = [];
  let cumulativeUnits = 0;
  let cumulativeDrawn = 0;
  for (const [k, units] of unitsByPeriod.entries()) {
    cumulativeUnits += units;
    if (cumulativeUnits === Infinity) return { code: "too-large" };
    const drawnBefore = cumulativeDrawn;
    cumulativeDrawn = Math.min(commitment, perUnit * cumulativeUnits);
    const drawn = cumulativeDrawn - drawnBefore;
    const undrawn = commitment - cumulativeDrawn;
    rows.push({ period: k + 1, units, cumulativeUnits, drawn, cumulativeDrawn, undrawn });
  }
  return rows;
}
