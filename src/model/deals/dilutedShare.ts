import { finite, type Outcome } from "../refusal";

/**
 * Share of a company that newly issued shares give: new ÷ (existing + new).
 *
 * @param newShares      at least 0
 * @param existingShares at least 0, before the issue
 * @returns              0–1; refusals `no-shares` where there are none, `too-large`
 * @example
 * dilutedShare(160, 1440) // 0.10
 */
export function dilutedShare(newShares: number, existingShares: number): Outcome<number> {
  const all = finite(existingShares + newShares);
  if (typeof all !== "number") return all;
  return all === 0 ? { code: "no-shares" } : newShares / all;
}
