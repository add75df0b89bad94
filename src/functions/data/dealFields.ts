import type { Deal, Leg } from "../../deals/dealSchema";

/** The answer for each field of a deal; null where it is not disclosed. */
export const dealFields = {
  payer: ({ legs }) => listed(legs.map(({ payer }) => payer)),
  payee: ({ legs }) => listed(legs.map(({ payee }) => payee)),
  amount: ({ legs }) => total(legs),
  undisclosed: ({ legs }) => legs.filter(({ amountUsdBn }) => amountUsdBn === null).length,
  headline: ({ headlineUsdBn }) => headlineUsdBn ?? null,
  status: ({ status }) => status,
  kind: ({ legs }) => listed(legs.map(({ kind }) => kind)),
  contingent: ({ legs }) => shared(legs.map(({ contingent }) => contingent)),
  upTo: ({ legs }) => shared(legs.map(({ upTo }) => upTo)),
  gw: ({ gw }) => gw ?? null,
  startYear: ({ startYear }) => startYear ?? null,
  years: ({ years }) => years ?? null,
  announced: ({ announced }) => announced,
  supersededBy: ({ supersededBy }) => supersededBy ?? "",
  overlaps: ({ overlaps }) => listed(overlaps ?? []),
  source: ({ source }) => source,
  note: ({ legs }) =>
    legs
      .map(({ note }) => note)
      .filter((note) => note !== "")
      .join("; "),
  legs: ({ legs }) => legs.length,
} satisfies Record<string, (deal: Deal) => string | number | null>;

/** The disclosed amounts added up: an undisclosed one is no zero, so without any there is no total. */
function total(legs: readonly Leg[]): number | null {
  const disclosed = legs.flatMap(({ amountUsdBn }) => (amountUsdBn === null ? [] : [amountUsdBn]));
  return disclosed.length === 0 ? null : disclosed.reduce((sum, amount) => sum + amount, 0);
}

/** Each once, in the order of the legs. */
function listed(names: readonly string[]): string {
  return [...new Set(names)].join(", ");
}

function shared(flags: readonly boolean[]): string {
  if (flags.every(Boolean)) return "yes";
  return flags.some(Boolean) ? "partly" : "no";
}
